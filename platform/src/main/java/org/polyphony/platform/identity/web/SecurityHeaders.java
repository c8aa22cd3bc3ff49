package org.polyphony.platform.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of every answer that tell a browser what not to do. */
final class SecurityHeaders {

  /** Nothing from elsewhere, nothing inline, no frames. */
  static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
          + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

  private SecurityHeaders() {}

  /**
   * Adds them. Caching is left to each answer: public pages may be kept, {@link ActorFilter}
   * forbids it where somebody is signed in. Strict-Transport-Security goes out under https only.
   */
  static void apply(HttpSecurity http) throws Exception {
    http.headers(headers ->
        headers
            .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
            .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
            .permissionsPolicyHeader(
                it -> it.policy("camera=(self), geolocation=(), microphone=(), payment=()"))
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable));
  }
}

package org.polyphony.platform.identity.web;

import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.ui.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The doors. {@code /manage} needs somebody signed in; what exactly one may do there, and on every
 * other page, the façade decides. Spring Security keeps no session of its own here, so that a
 * public page makes none.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Programs: no cookies, no sessions, and so no forged forms. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, Tokens tokens) throws Exception {
    SecurityHeaders.apply(http);
    return http.securityMatcher("/api/v1/**", "/control/**")
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
        .authorizeHttpRequests(it -> it.anyRequest().permitAll())
        .build();
  }

  /** People with browsers. */
  @Bean
  @Order(2)
  SecurityFilterChain people(
      HttpSecurity http, Actors actors, CsrfTokenRepository csrf, OidcDoor oidc) throws Exception {
    SecurityHeaders.apply(http);
    oidc.apply(http);
    return http.sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        // Choosing light or dark is no act that could be forged to harm, and must not cost a
        // cookie.
        .csrf(it -> it.csrfTokenRepository(csrf).ignoringRequestMatchers("/theme"))
        .exceptionHandling(it -> it.authenticationEntryPoint(new SignInEntryPoint()))
        .addFilterBefore(new ActorFilter(actors), AuthorizationFilter.class)
        .authorizeHttpRequests(it ->
            it.requestMatchers("/manage", "/manage/**")
                .access((_, context) ->
                    new AuthorizationDecision(Shell.of(context.getRequest()).actor().signedIn()))
                .anyRequest()
                .permitAll())
        .build();
  }

  /**
   * The token against forged forms lies in a cookie: a page with a form needs no session for it.
   */
  @Bean
  CsrfTokenRepository csrfTokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("csrf");
    tokens.setCookieCustomizer(it -> it.path("/").sameSite("Lax"));
    return tokens;
  }

  /** Signing in is ours alone; without this bean Spring Boot would make a user with a password. */
  @Bean
  AuthenticationManager nobody() {
    return authentication -> {
      throw new ProviderNotFoundException("No " + authentication.getClass().getSimpleName());
    };
  }
}

package org.polyphony.platform.identity.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The provider as it describes itself (OpenID Connect Discovery 1.0). Asked at the first sign-in
 * and not at the start: the product must start while the provider is away.
 */
class OidcProvider implements ClientRegistrationRepository {

  static final String ID = "oidc";

  private static final Logger LOG = LoggerFactory.getLogger(OidcProvider.class);

  private final Settings.Oidc settings;
  private final URI baseUrl;
  private volatile @Nullable ClientRegistration known;

  OidcProvider(Settings.Oidc settings, URI baseUrl) {
    this.settings = settings;
    this.baseUrl = baseUrl;
  }

  /** Whether the provider is known, or can be asked now. */
  boolean answers() {
    return findByRegistrationId(ID) != null;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    if (known == null) {
      known = ask();
    }
    return known;
  }

  private @Nullable ClientRegistration ask() {
    try {
      return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
          .registrationId(ID)
          .clientId(settings.clientId())
          .clientSecret(settings.clientSecret())
          .redirectUri(baseUrl + "/login/oauth2/code/" + ID)
          .scope("openid", "email", "profile")
          .build();
    } catch (IllegalArgumentException | IllegalStateException e) {
      LOG.warn("The OIDC provider {} does not answer: {}", settings.issuer(), e.getMessage());
      return null;
    }
  }
}

package org.polyphony.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.OidcSignIn;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The sign-in of another organization, where {@code POLYPHONY_OIDC_ISSUER} names one. */
@Component
class OidcDoor {

  /** Session attribute with the page to go to afterwards. */
  static final String NEXT = "identity.oidc.next";

  private static final Logger LOG = LoggerFactory.getLogger(OidcDoor.class);
  private static final String REFUSED = "/sign-in?refused=oidc";

  private final @Nullable OidcProvider provider;
  private final OidcSignIn signIn;
  private final SignedIn signedIn;

  OidcDoor(Settings settings, OidcSignIn signIn, SignedIn signedIn) {
    var oidc = settings.oidc();
    this.provider = oidc == null ? null : new OidcProvider(oidc, settings.baseUrl());
    this.signIn = signIn;
    this.signedIn = signedIn;
  }

  /** Adds the way in, if there is a provider. */
  void apply(HttpSecurity http) throws Exception {
    OidcProvider known = provider;
    if (known != null) {
      http.oauth2Login(login ->
          login
              .loginPage("/sign-in")
              .clientRegistrationRepository(known)
              .authorizedClientRepository(new NoAuthorizedClients())
              .successHandler(this::succeeded)
              .failureHandler((_, response, cause) -> {
                LOG.info("A sign-in by OIDC was refused: {}", cause.toString());
                response.sendRedirect(REFUSED);
              }));
    }
  }

  /** Where the browser goes to sign in elsewhere; the sign-in page where the provider is silent. */
  String start() {
    boolean answers = provider != null && provider.answers();
    return answers ? "/oauth2/authorization/" + OidcProvider.ID : REFUSED;
  }

  private void succeeded(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    String target;
    try {
      target =
          authentication.getPrincipal() instanceof OidcUser user
              ? enter(user, request, response)
              : REFUSED;
    } catch (Refused refused) {
      LOG.info("A sign-in by OIDC was refused: {}", refused.getMessage());
      target = REFUSED;
    }
    response.sendRedirect(target);
  }

  private String enter(OidcUser user, HttpServletRequest request, HttpServletResponse response) {
    String email = user.getEmail();
    if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
      return REFUSED;
    }
    String name = Optional.ofNullable(user.getFullName()).orElse("");
    var entrant = signIn.enter(email, name, Reader.language());
    String next = next(request.getSession(false));
    return entrant
        .map(it -> signedIn.begin(it.account(), "oidc", next, request, response))
        .map(it -> it.substring("redirect:".length()))
        .orElse("/account/request/sent");
  }

  private static String next(@Nullable HttpSession session) {
    return LocalPath.of(session == null ? null : (String) session.getAttribute(NEXT));
  }
}

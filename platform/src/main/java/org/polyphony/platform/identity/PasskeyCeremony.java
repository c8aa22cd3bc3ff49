package org.polyphony.platform.identity;

import java.util.List;
import java.util.Set;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Speaks Web Authentication through Spring Security, in JSON, for one challenge at a time. */
@Component
class PasskeyCeremony {

  private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);

  private final Webauthn4JRelyingPartyOperations party;
  private final String host;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  PasskeyCeremony(PasskeyOwners owners, PasskeyStore store, Settings settings) {
    this.host = settings.baseUrl().getHost();
    var name = PublicKeyCredentialRpEntity.builder().id(host).name("Polyphony").build();
    this.party =
        new Webauthn4JRelyingPartyOperations(
            owners, store, name, Set.of(settings.baseUrl().toString()));
  }

  String creationOptions(long account, String challenge) {
    return json.writeValueAsString(creation(account, challenge));
  }

  String requestOptions(String challenge) {
    return json.writeValueAsString(request(challenge));
  }

  void register(long account, String challenge, String name, String answer) {
    checked(() -> {
      var credential =
          json.readValue(
              answer,
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      return party.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              creation(account, challenge), new RelyingPartyPublicKey(credential, name)));
    });
  }

  /** Returns the account. */
  long authenticate(String challenge, String answer) {
    return checked(() -> {
      var credential =
          json.readValue(
              answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      var user =
          party.authenticate(new RelyingPartyAuthenticationRequest(request(challenge), credential));
      return PasskeyStore.account(user.getId());
    });
  }

  private PublicKeyCredentialCreationOptions creation(long account, String challenge) {
    var owner = UsernamePasswordAuthenticationToken.authenticated("" + account, null, List.of());
    var options =
        party.createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
    return PublicKeyCredentialCreationOptions.builder()
        .rp(options.getRp())
        .user(options.getUser())
        .challenge(Bytes.fromBase64(challenge))
        .pubKeyCredParams(options.getPubKeyCredParams())
        .timeout(options.getTimeout())
        .excludeCredentials(options.getExcludeCredentials())
        .attestation(options.getAttestation())
        .extensions(options.getExtensions())
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .build();
  }

  private PublicKeyCredentialRequestOptions request(String challenge) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(Bytes.fromBase64(challenge))
        .rpId(host)
        .allowCredentials(List.of())
        .userVerification(UserVerificationRequirement.REQUIRED)
        .build();
  }

  /** Whatever is wrong with an answer, the person can only try again; the log keeps the reason. */
  private static <T> T checked(java.util.function.Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException e) {
      LOG.info("A passkey was refused: {}", e.toString());
      throw new Refused("identity.refused.passkey");
    }
  }
}

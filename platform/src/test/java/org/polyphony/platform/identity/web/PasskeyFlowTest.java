package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

class PasskeyFlowTest extends IdentityFlow {

  @Autowired PublicKeyCredentialUserEntityRepository owners;

  private final SoftAuthenticator authenticator = new SoftAuthenticator();

  private static String challenge(Browser.Answer options) {
    var match = Pattern.compile("\"challenge\":\"([\\w-]+)\"").matcher(options.body());
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  private Browser.Answer add(Browser ada) {
    var options = ada.post("/account/passkeys/options");
    assertThat(options.body()).contains("\"userVerification\":\"required\"", "Ada Éxample");
    return ada.post(
        "/account/passkeys",
        "passkeyName",
        "Ada’s phone",
        "answer",
        authenticator.create(challenge(options)));
  }

  private Browser.Answer use(Browser someone) {
    someone.get("/sign-in");
    String challenge = challenge(someone.post("/sign-in/passkey/options"));
    String answer = authenticator.get(challenge, id(ADA));
    return someone.post("/sign-in/passkey", "answer", answer, "next", "/account");
  }

  @Test
  void aPasskeyIsAddedSignsInAndIsRemoved() {
    var ada = ada();
    assertThat(add(ada).status()).isEqualTo(200);
    String page = ada.get("/account").body();
    assertThat(page).contains("Ada’s phone");
    assertThat(use(browser).body()).isEqualTo("/account");
    assertThat(browser.get("/account").body()).contains(ADA, "by passkey");
    var path = Pattern.compile("/account/passkeys/\\d+/remove").matcher(page);
    assertThat(path.find()).isTrue();
    assertThat(ada.post(path.group()).status()).isEqualTo(302);
    assertThat(use(new Browser(port)).status()).isEqualTo(422);
  }

  @Test
  void anotherSiteAnUnknownHolderOrACopyIsRefused() {
    add(ada());
    authenticator.origin = "http://evil.example";
    assertThat(use(browser).status()).isEqualTo(422);
    authenticator.origin = "http://localhost:8080";
    authenticator.userVerified = false;
    assertThat(use(browser).status()).isEqualTo(422);
    authenticator.userVerified = true;
    assertThat(use(browser).status()).isEqualTo(200);
    authenticator.counter = 1;
    assertThat(use(new Browser(port)).status()).isEqualTo(422);
  }

  @Test
  void aChallengeWorksOnceAndNonsenseIsAnswered() {
    add(ada());
    browser.get("/sign-in");
    String challenge = challenge(browser.post("/sign-in/passkey/options"));
    String answer = authenticator.get(challenge, id(ADA));
    for (String odd : new String[] {"", "{}", "[]", "{\"id\":1}", "x".repeat(100_000), answer}) {
      assertThat(browser.post("/sign-in/passkey", "answer", odd).status()).isEqualTo(422);
      assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    }
    var stranger = new Browser(port);
    stranger.get("/sign-in");
    assertThat(stranger.post("/sign-in/passkey", "answer", answer).status()).isEqualTo(422);
    assertThat(stranger.post("/account/passkeys/options").location()).isEqualTo("/sign-in");
  }

  @Test
  void aLockedAccountStaysLocked() {
    add(ada());
    database.sql("update identity_account set locked_at = now()").update();
    assertThat(use(browser).body()).contains("is locked");
  }

  @Test
  void anOwnerWhoGoesTakesThePasskeysAlongAndNoneIsMadeUp() {
    add(ada());
    var owner = owners.findByUsername(String.valueOf(id(ADA)));
    owners.save(owner);
    owners.delete(owner.getId());
    assertThat(database.sql("select count(*) from identity_passkey").query(Long.class).single())
        .isZero();
    var nobody =
        ImmutablePublicKeyCredentialUserEntity.builder()
            .id(Bytes.random())
            .name("nobody")
            .displayName("Nobody")
            .build();
    assertThatThrownBy(() -> owners.save(nobody)).isInstanceOf(NotFound.class);
  }
}

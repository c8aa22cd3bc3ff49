package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.identity.TotpCodes;

class AccountFlowTest extends IdentityFlow {

  private static String found(String pattern, String text) {
    var match = Pattern.compile(pattern).matcher(text);
    assertThat(match.find()).as(pattern).isTrue();
    return match.group(1);
  }

  @Test
  void aVisitorIsAskedToSignIn() {
    assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    browser.get("/sign-in");
    assertThat(browser.post("/account/profile", "name", "x").location()).isEqualTo("/sign-in");
  }

  @Test
  void nameAndLanguageAreKeptAndAudited() {
    var ada = ada();
    assertThat(ada.post("/account/profile", "name", "", "language", "fr").status()).isEqualTo(422);
    assertThat(ada.post("/account/profile", "name", "Ada II", "language", "ar").status())
        .isEqualTo(302);
    assertThat(ada.get("/account").body()).contains("Ada II", "dir=\"rtl\"");
    assertThat(ada.get("/manage/audit?lang=en").body()).contains("Ada II", "changed");
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
    var ada = ada();
    var elsewhere = ada();
    ada.get("/account");
    assertThat(
            ada.post(
                    "/account/password",
                    "current",
                    "wrong wrong wrong",
                    "password",
                    "x y z w v u t s")
                .body())
        .contains("not the password so far");
    assertThat(
            ada.post("/account/password", "current", PASSWORD, "password", "x y z w v u t s")
                .status())
        .isEqualTo(302);
    assertThat(ada.get("/account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
  }

  @Test
  void aSessionEndedElsewhereIsOutAtOnce() {
    var ada = ada();
    var elsewhere = ada();
    String handle = found("/account/sessions/([0-9a-f]{64})/end", ada.get("/account").body());
    ada.post("/account/sessions/" + handle + "/end");
    assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
    assertThat(ada.get("/account").status()).isEqualTo(200);
  }

  @Test
  void theSecondStepIsAskedForAndACodeWorksOnce() {
    var ada = ada();
    String secret =
        found("<code dir=\"ltr\">([A-Z2-7]{32})", ada.get("/account/second-step").body());
    assertThat(ada.post("/account/second-step", "code", "000000").status()).isEqualTo(422);
    String code = TotpCodes.code(secret, clock.instant());
    var codes = ada.post("/account/second-step", "code", code);
    String recovery = found("<code dir=\"ltr\">([A-Z2-7-]{19})</code>", codes.body());

    assertThat(signIn(browser, ADA, PASSWORD, "/account").location()).isEqualTo("/sign-in/code");
    assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    browser.get("/sign-in/code");
    assertThat(browser.post("/sign-in/code", "code", code).body()).contains("used already");
    clock.forward(java.time.Duration.ofSeconds(60));
    String next = TotpCodes.code(secret, clock.instant());
    assertThat(browser.post("/sign-in/code", "code", next).location()).isEqualTo("/account");
    assertThat(browser.get("/account").status()).isEqualTo(200);

    for (int i = 0; i < 2; i++) {
      var lost = new Browser(port);
      signIn(lost, ADA, PASSWORD, "/account");
      lost.get("/sign-in/code");
      assertThat(lost.post("/sign-in/code", "code", recovery.toLowerCase()).status())
          .isEqualTo(i == 0 ? 302 : 422);
    }
    assertThat(ada.get("/account").body()).contains("9 recovery codes");
    clock.forward(java.time.Duration.ofSeconds(60));
    ada.post("/account/second-step/off", "code", TotpCodes.code(secret, clock.instant()));
    assertThat(signIn(new Browser(port), ADA, PASSWORD, "/account").location())
        .isEqualTo("/account");
  }

  @Test
  void theSecondStepCannotBeSkippedOrOutwaited() {
    assertThat(browser.get("/sign-in/code").location()).isEqualTo("/sign-in");
    var ada = ada();
    String secret =
        found("<code dir=\"ltr\">([A-Z2-7]{32})", ada.get("/account/second-step").body());
    ada.post("/account/second-step", "code", TotpCodes.code(secret, clock.instant()));
    signIn(browser, ADA, PASSWORD, "/");
    browser.get("/sign-in/code");
    clock.forward(java.time.Duration.ofMinutes(11));
    var late = browser.post("/sign-in/code", "code", TotpCodes.code(secret, clock.instant()));
    assertThat(late.location()).isEqualTo("/sign-in");
  }

  @Test
  void aTokenActsForItsOwnerWithinItsScopes() {
    var ada = ada();
    assertThat(
            ada.post("/account/tokens", "tokenName", "x", "scope", "EVERYTHING", "days", "30")
                .status())
        .isEqualTo(422);
    String reader = token(ada, "READ");
    String writer = token(ada, "WRITE");
    String all = token(ada, "ADMINISTER");
    assertThat(api(reader, false).body()).isEqualTo("Ada Éxample|false");
    assertThat(api(all, false).body()).isEqualTo("Ada Éxample|true");
    assertThat(api(reader, true).status()).isEqualTo(403);
    assertThat(api(writer, true).status()).isEqualTo(200);
    assertThat(api("polyphony_nonsense", false).status()).isEqualTo(401);
    assertThat(new Browser(port).get("/api/v1/test-who").body()).isEqualTo("|false");
    assertThat(ada.get("/api/v1/test-who").body()).isEqualTo("|false");

    String id = found("/account/tokens/(\\d+)/revoke", ada.get("/account").body());
    ada.post("/account/tokens/" + id + "/revoke");
    assertThat(api(all, false).status()).isEqualTo(401);
    clock.forward(java.time.Duration.ofDays(31));
    assertThat(api(reader, false).status()).isEqualTo(401);
  }

  @Test
  void nobodyTouchesTheTokensOrSessionsOfOthers() {
    var ada = ada();
    token(ada, "READ");
    String id = found("/account/tokens/(\\d+)/revoke", ada.get("/account").body());
    var other = member("bo@example.org", "MEMBER");
    assertThat(other.post("/account/tokens/" + id + "/revoke").status()).isEqualTo(404);
    assertThat(other.post("/account/passkeys/1/remove").status()).isEqualTo(404);
    ada();
    String handle = found("/account/sessions/([0-9a-f]{64})/end", ada.get("/account").body());
    other.post("/account/sessions/" + handle + "/end");
    assertThat(ada.get("/account").status()).isEqualTo(200);
  }

  private static String token(Browser ada, String scope) {
    var made = ada.post("/account/tokens", "tokenName", "Für R", "scope", scope, "days", "30");
    return found("<code dir=\"ltr\">(polyphony_[\\w-]{43})</code>", made.body());
  }

  private Browser.Answer api(String token, boolean change) {
    var program = new Browser(port);
    program.headers.put("Authorization", "Bearer " + token);
    var answer = change ? program.json("/api/v1/test-who", "{}") : program.get("/api/v1/test-who");
    assertThat(answer.cookies()).isEmpty();
    return answer;
  }
}

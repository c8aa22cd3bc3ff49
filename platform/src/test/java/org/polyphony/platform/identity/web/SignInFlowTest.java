package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInFlowTest extends IdentityFlow {

  @Test
  void theWelcomeLinkWorksOnce() {
    database.sql("truncate identity_account cascade").update();
    String path = first.path().orElseThrow();
    assertThat(browser.get(path).status()).isEqualTo(200);
    assertThat(browser.get(path).status()).isEqualTo(200);
    assertThat(
            browser.post(path, "name", "B", "email", "b@example.org", "password", "short").body())
        .contains("at least 12 characters");
    var made = browser.post(path, "name", "B", "email", "b@example.org", "password", PASSWORD);
    assertThat(made.status()).isEqualTo(302);
    assertThat(browser.get(path).status()).isEqualTo(404);
    assertThat(first.path()).isEmpty();
    var second = new Browser(port);
    second.get("/sign-in");
    var again = second.post(path, "name", "C", "email", "c@example.org", "password", PASSWORD);
    assertThat(again.status()).isEqualTo(404);
  }

  @Test
  void signsInAndOut() {
    var answer = signIn(browser, " ADA@example.org ", PASSWORD, "/manage/accounts?q=a");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.target()).endsWith("/manage/accounts?q=a");
    assertThat(browser.cookies).containsKeys("polyphony", "device");
    assertThat(browser.get("/manage/nothing-here").status()).isEqualTo(404);
    assertThat(browser.get("/sign-in").status()).isEqualTo(302);
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountGetTheSameAnswer() {
    String known = signIn(browser, "ada@example.org", "not the password", "/").body();
    String unknown = signIn(new Browser(port), "ada@example.com", "not the password", "/").body();
    assertThat(known).contains("do not fit together");
    assertThat(unknown.replace("example.com", "example.org").replaceAll("value=\"[^\"]{60,}\"", ""))
        .isEqualTo(known.replaceAll("value=\"[^\"]{60,}\"", ""));
  }

  @Test
  void manageAsksAVisitorToSignIn() {
    var answer = browser.get("/manage/accounts?sort=name&page=2");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.target())
        .endsWith("/sign-in?next=%2Fmanage%2Faccounts%3Fsort%3Dname%26page%3D2");
    browser.headers.put("HX-Request", "true");
    assertThat(browser.get("/manage/accounts").headers().firstValue("HX-Redirect")).isPresent();
  }

  @Test
  void neverLeadsToAnotherSite() {
    for (String evil :
        new String[] {
          "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "x"
        }) {
      var answer = signIn(new Browser(port), "ada@example.org", PASSWORD, evil);
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.location()).as(evil).isEqualTo("/");
      assertThat(answer.target()).doesNotContain("evil");
    }
  }

  @Test
  void aFormWithoutTokenIsRefused() {
    browser.get("/sign-in");
    var answer = browser.raw("/sign-in", "email", "ada@example.org", "password", PASSWORD);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(browser.cookies).doesNotContainKey("polyphony");
  }

  @Test
  void aPlantedSessionGainsNothing() {
    signIn(browser, "ada@example.org", PASSWORD, "/");
    String planted = browser.cookies.get("polyphony");
    var victim = new Browser(port);
    victim.get("/sign-in");
    victim.cookies.put("polyphony", planted);
    victim.post("/sign-in", "email", "ada@example.org", "password", PASSWORD);
    assertThat(victim.cookies.get("polyphony")).isNotEqualTo(planted);
    assertThat(victim.get("/manage/x").status()).isEqualTo(404);
    assertThat(browser.get("/manage/x").location()).isEqualTo("/sign-in");
  }

  @Test
  void aPublicPageMakesNoSessionAndForbidsInlineScript() {
    var answer = browser.get("/sign-in");
    assertThat(answer.cookies()).noneMatch(it -> it.startsWith("polyphony"));
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(browser.get("/no-such-page").cookies()).isEmpty();
  }

  @Test
  void guessingIsSlowedDownAndLocksNobodyElseOut() {
    signIn(browser, ADA, PASSWORD, "/");
    String device = browser.cookies.get("device");
    database.sql("delete from identity_known_source").update();
    database.sql("delete from identity_attempt").update();
    var guesser = new Browser(port);
    for (int i = 0; i < 6; i++) {
      assertThat(signIn(guesser, ADA, "wrong password " + i, "/").body()).contains("do not fit");
    }
    assertThat(signIn(guesser, ADA, PASSWORD, "/").body()).contains("Too many tries");
    var owner = new Browser(port);
    owner.cookies.put("device", device);
    assertThat(signIn(owner, ADA, PASSWORD, "/").body()).contains("Too many tries");
    clock.forward(java.time.Duration.ofSeconds(3));
    assertThat(signIn(owner, ADA, PASSWORD, "/").status()).isEqualTo(302);
    owner.get("/account");
    owner.post("/sign-out");
    var stranger = new Browser(port);
    stranger.headers.put("X-Test", "1");
    database
        .sql("delete from identity_known_source where source_hash <> ?")
        .param(org.polyphony.platform.identity.Secrets.digest(id(ADA) + " device " + device))
        .update();
    for (int i = 0; i < 8; i++) {
      signIn(stranger, ADA, "wrong password " + i, "/");
    }
    assertThat(signIn(stranger, ADA, PASSWORD, "/").body()).contains("Too many tries");
    assertThat(signIn(owner, ADA, PASSWORD, "/").status()).isEqualTo(302);
  }

  @Test
  void badInputIsAnsweredAndNeverAFault() {
    for (String odd :
        new String[] {
          "\0", "a\0b@example.org", "x".repeat(10_000), "🦜".repeat(300), "\u202Eevil", ""
        }) {
      for (String path : new String[] {"/sign-in", "/sign-in/link", "/account/request"}) {
        browser.get(path);
        var answer =
            browser.post(
                path, "email", odd, "password", odd, "name", odd, "reason", odd, "next", odd);
        assertThat(answer.status()).as(path).isIn(200, 302, 422);
      }
    }
    assertThat(browser.get("/welcome/%F0%9F%A6%9C").status()).isEqualTo(404);
    assertThat(browser.get("/invitation/" + "x".repeat(3000)).status()).isEqualTo(404);
    assertThat(browser.get("/sign-in?next=%ff&email=%00").status()).isLessThan(500);
    assertThat(browser.get("/welcome/a%00b").status()).isBetween(400, 404);
  }

  @Test
  void everyPageSpeaksSixLanguages() {
    for (String language : new String[] {"en", "fr", "es", "ru", "ar", "zh"}) {
      var reader = ada();
      for (String path :
          new String[] {
            "/account",
            "/account/second-step",
            "/manage/accounts",
            "/manage/accounts/waiting",
            "/manage/audit",
            "/manage/accounts/" + id(ADA)
          }) {
        var answer = reader.get(path + "?lang=" + language);
        assertThat(answer.status()).as(path + " " + language).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"" + language);
      }
      for (String path : new String[] {"/sign-in", "/sign-in/link", "/account/request"}) {
        assertThat(new Browser(port).get(path + "?lang=" + language).status()).isEqualTo(200);
      }
    }
  }
}

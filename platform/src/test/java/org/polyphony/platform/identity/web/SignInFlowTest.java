package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.identity.FirstAdministrator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInFlowTest {

  static final String PASSWORD = "four words make one";

  @LocalServerPort int port;
  @Autowired FirstAdministrator first;
  @Autowired JdbcClient database;
  Browser browser;

  @BeforeEach
  void oneAdministrator() {
    browser = new Browser(port);
    database
        .sql("truncate identity_account, identity_attempt, operations_session cascade")
        .update();
    welcome(new Browser(port), first.path().orElseThrow());
  }

  private static Browser.Answer welcome(Browser browser, String path) {
    browser.get(path);
    return browser.post(
        path, "name", "Ada Éxample", "email", "Ada@Example.org", "password", PASSWORD);
  }

  private Browser.Answer signIn(Browser someone, String email, String password, String next) {
    someone.get("/sign-in");
    return someone.post("/sign-in", "email", email, "password", password, "next", next);
  }

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
}

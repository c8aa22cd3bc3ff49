package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "POLYPHONY_OIDC_ISSUER=http://localhost:${polyphony.test.oidc-port}",
      "POLYPHONY_OIDC_CLIENT_ID=polyphony",
      "POLYPHONY_OIDC_CLIENT_SECRET=secret",
      "POLYPHONY_OIDC_NAME=Example House"
    })
class OidcFlowTest extends IdentityFlow {

  static final FakeProvider PROVIDER = new FakeProvider();

  static {
    System.setProperty("polyphony.test.oidc-port", String.valueOf(PROVIDER.port()));
  }

  @BeforeEach
  void providerAnswers() {
    PROVIDER.verified = true;
    PROVIDER.spoiled = false;
  }

  @AfterAll
  static void stop() {
    PROVIDER.stop();
  }

  /** Signs in at the provider and comes back; returns the answer of the last page. */
  private Browser.Answer comeBack(String email, String next) {
    assertThat(browser.get("/sign-in").body()).contains("Sign in with Example House");
    String start = browser.get("/sign-in/oidc?next=" + next).location();
    String there = browser.get(start).target();
    assertThat(there).startsWith("http://localhost:" + PROVIDER.port() + "/authorize");
    URI back = PROVIDER.authorize(URI.create(there), email);
    return browser.get(back.getRawPath() + "?" + back.getRawQuery());
  }

  @Test
  void aVerifiedAddressOpensItsAccount() {
    var answer = comeBack("ADA@example.org", "/account");
    assertThat(answer.location()).isEqualTo("/account");
    assertThat(browser.get("/account").body()).contains(ADA);
    assertThat(database.sql("select count(*) from identity_account").query(Integer.class).single())
        .isEqualTo(1);
  }

  @Test
  void anUnknownAddressMakesARequestAndNoAccount() {
    assertThat(comeBack("new@example.org", "/").location()).isEqualTo("/account/request/sent");
    assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
    assertThat(database.sql("select email from identity_request").query(String.class).single())
        .isEqualTo("new@example.org");
  }

  @Test
  void anAddressThatTheProviderDidNotVerifyOpensNothing() {
    PROVIDER.verified = false;
    assertThat(comeBack(ADA, "/").target()).endsWith("/sign-in?refused=oidc");
    assertThat(browser.get("/sign-in?refused=oidc").body()).contains("did not confirm");
    assertThat(browser.get("/account").location()).isEqualTo("/sign-in");
  }

  @Test
  void aForgedAnswerOpensNothing() {
    PROVIDER.spoiled = true;
    assertThat(comeBack(ADA, "/").target()).endsWith("/sign-in?refused=oidc");
    PROVIDER.spoiled = false;
    var stranger = new Browser(port);
    assertThat(stranger.get("/login/oauth2/code/oidc?code=x&state=y").target())
        .endsWith("/sign-in?refused=oidc");
  }

  @Test
  void aLockedAccountStaysLockedAndNobodyIsLedAway() {
    database.sql("update identity_account set locked_at = now()").update();
    assertThat(comeBack(ADA, "/").target()).endsWith("/sign-in?refused=oidc");
    database.sql("update identity_account set locked_at = null").update();
    assertThat(comeBack(ADA, "//evil.example").location()).isEqualTo("/");
  }
}

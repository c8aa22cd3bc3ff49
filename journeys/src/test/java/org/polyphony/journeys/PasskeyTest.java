package org.polyphony.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys in a browser, with the authenticator that Chromium brings for tests (WebAuthn, CDP). */
@ExtendWith(House.Guest.class)
class PasskeyTest {

  @Test
  void onePasskeyIsAddedAndOpensTheDoorAgain(House house) {
    house.arrival();
    try (BrowserContext context = house.open(House.visitor())) {
      Page page = context.newPage();
      byPassword(page);
      authenticator(context.newCDPSession(page), true);
      add(page, "Sample key");

      page.locator("details.menu summary[aria-label*='" + House.NAME + "']").click();
      House.button(page, "Sign out");
      page.navigate("/manage/stakeholders");
      assertThat(page.url()).contains("/sign-in?next=");

      House.button(page, "Sign in with a passkey");
      page.waitForURL("**/manage/stakeholders");
      assertThat(page.locator("h1").innerText()).isEqualTo("Stakeholders");
    }
  }

  @Test
  void whoIsNotVerifiedGetsASentenceAndStaysOut(House house) {
    try (BrowserContext context = house.open(House.visitor())) {
      Page page = context.newPage();
      authenticator(context.newCDPSession(page), false);
      page.navigate("/sign-in");
      House.button(page, "Sign in with a passkey");
      var said = page.locator("[data-passkey-error]");
      said.waitFor();
      assertThat(said.innerText()).isNotBlank();
      page.navigate("/account");
      assertThat(page.url()).contains("/sign-in");
    }
  }

  /** A session of its own: the one that the other tests share must not be signed out. */
  private static void byPassword(Page page) {
    page.navigate("/sign-in?next=/account");
    page.getByLabel("Email").fill(House.EMAIL);
    page.getByLabel("Password").fill(House.PASSWORD);
    House.button(page, "Sign in");
    page.waitForURL("**/account");
  }

  private static void add(Page page, String name) {
    page.getByLabel("Name of the passkey").fill(name);
    House.button(page, "Add a passkey");
    page.locator("main li", new Page.LocatorOptions().setHasText(name)).waitFor();
  }

  private static void authenticator(CDPSession session, boolean verified) {
    session.send("WebAuthn.enable");
    var kind = new JsonObject();
    kind.addProperty("protocol", "ctap2");
    kind.addProperty("transport", "internal");
    kind.addProperty("hasResidentKey", true);
    kind.addProperty("hasUserVerification", true);
    kind.addProperty("isUserVerified", verified);
    kind.addProperty("automaticPresenceSimulation", true);
    var options = new JsonObject();
    options.add("options", kind);
    session.send("WebAuthn.addVirtualAuthenticator", options);
  }
}

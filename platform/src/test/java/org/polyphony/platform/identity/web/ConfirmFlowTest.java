package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What takes access away is asked about first, on a page that changes nothing. */
class ConfirmFlowTest extends IdentityFlow {

  private final SoftAuthenticator authenticator = new SoftAuthenticator();

  /** The page links to the question; the question names the thing and posts to its own address. */
  private static String asks(Browser someone, String page, String link, String... words) {
    var match = Pattern.compile("href=\"(" + link + ")\"").matcher(someone.get(page).body());
    assertThat(match.find()).as(link).isTrue();
    String path = match.group(1);
    assertThat(someone.get(page).body()).doesNotContain("action=\"" + path + "\"");
    var question = someone.get(path);
    assertThat(question.status()).isEqualTo(200);
    assertThat(question.body()).contains(words).contains("action=\"" + path + "\"");
    assertThat(someone.get(path).status()).as("still there").isEqualTo(200);
    return path;
  }

  @Test
  void sessionsAreEndedAfterAQuestion() {
    var ada = ada();
    var elsewhere = ada();
    // The browser in which Ada made the account is signed in as well.
    asks(ada, "/account", "/account/sessions/[0-9a-f]{64}/end", "Sign out there?");
    String others = asks(ada, "/account", "/account/sessions/end-others", "2 other devices");
    assertThat(elsewhere.get("/account").status()).isEqualTo(200);
    assertThat(ada.post(others).status()).isEqualTo(302);
    assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
    assertThat(ada.get(others).body()).contains("No other device");
    String nobodys = "/account/sessions/" + "0".repeat(64) + "/end";
    assertThat(ada.get(nobodys).status()).isEqualTo(404);
  }

  @Test
  void aTokenIsRevokedAfterAQuestion() {
    var ada = ada();
    ada.post("/account/tokens", "tokenName", "Für R", "scope", "READ", "days", "30");
    String path = asks(ada, "/account", "/account/tokens/\\d+/revoke", "Für R");
    var bo = member("bo@example.org", "MEMBER");
    assertThat(bo.get(path).status()).isEqualTo(404);
    assertThat(ada.post(path).status()).isEqualTo(302);
    assertThat(ada.get(path).status()).isEqualTo(404);
  }

  @Test
  void aPasskeyIsRemovedAfterAQuestion() {
    var ada = ada();
    var options = ada.post("/account/passkeys/options").body();
    String challenge = options.replaceAll("(?s).*\"challenge\":\"([\\w-]+)\".*", "$1");
    ada.post(
        "/account/passkeys", "passkeyName", "Phone", "answer", authenticator.create(challenge));
    String path = asks(ada, "/account", "/account/passkeys/\\d+/remove", "Phone");
    assertThat(member("bo@example.org", "MEMBER").get(path).status()).isEqualTo(404);
    ada.post(path);
    assertThat(ada.get("/account").body()).doesNotContain("Phone");
  }

  @Test
  void rolesLocksAndInvitationsAreAskedAbout() {
    var bo = member("bo@example.org", "PROGRAMME_OFFICER");
    var ada = ada();
    String page = "/manage/accounts/" + id("bo@example.org");
    String role =
        asks(ada, page, page + "/grants/\\d+/revoke", "Programme officer", "Bo", "everywhere");
    String lock = asks(ada, page, page + "/lock", "Lock the account of Bo?");
    assertThat(ada.get("/manage/accounts/" + id(ADA) + role.substring(page.length())).status())
        .as("the role of somebody else")
        .isEqualTo(404);
    String waiting = "/manage/accounts/waiting";
    ada.get(waiting);
    ada.post("/manage/accounts/invite", "name", "N", "email", "n@example.org", "role", "MEMBER");
    String withdrawal =
        asks(ada, waiting, "/manage/accounts/invitations/\\d+/withdraw", "n@example.org");
    for (String path : new String[] {role, lock, withdrawal}) {
      assertThat(bo.get(path).status()).as(path).isEqualTo(403);
    }
    for (String path : new String[] {withdrawal, role, lock}) {
      assertThat(ada.post(path).status()).as(path).isEqualTo(302);
    }
    assertThat(ada.get(withdrawal).status()).isEqualTo(404);
    assertThat(ada.get(role).status()).isEqualTo(404);
    assertThat(ada.get(page).body()).contains(page + "/unlock").doesNotContain(page + "/lock\"");
  }
}

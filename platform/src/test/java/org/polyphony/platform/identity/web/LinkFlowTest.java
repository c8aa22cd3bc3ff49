package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkFlowTest extends IdentityFlow {

  private String asked(String email) {
    var asking = new Browser(port);
    asking.get("/sign-in/link");
    assertThat(asking.post("/sign-in/link", "email", email).status()).isEqualTo(200);
    return mailbox.path();
  }

  @Test
  void aMemberSignsInByALinkWhoseOpeningChangesNothing() {
    member("bo@example.org", "MEMBER");
    String path = asked("Bo@example.org");
    assertThat(path).startsWith("/sign-in/link/");
    for (int i = 0; i < 3; i++) {
      var opened = browser.get(path);
      assertThat(opened.status()).isEqualTo(200);
      assertThat(browser.cookies).doesNotContainKey("polyphony");
    }
    assertThat(browser.raw(path).status()).isEqualTo(403);
    assertThat(browser.post(path).status()).isEqualTo(302);
    assertThat(browser.get("/account").body()).contains("bo@example.org");
    var again = new Browser(port);
    assertThat(again.get(path).status()).isEqualTo(404);
  }

  @Test
  void aLinkExpires() {
    member("bo@example.org", "MEMBER");
    String path = asked("bo@example.org");
    browser.get(path);
    clock.forward(Duration.ofMinutes(31));
    assertThat(browser.post(path).body()).contains("its time is over");
    assertThat(browser.get(path).status()).isEqualTo(404);
  }

  @Test
  void aMemberWhoGotAFurtherRoleCannotUseTheOldLink() {
    member("bo@example.org", "MEMBER");
    String path = asked("bo@example.org");
    var admin = ada();
    admin.get("/manage/accounts/" + id("bo@example.org"));
    admin.post("/manage/accounts/" + id("bo@example.org") + "/grant", "role", "EVALUATOR");
    browser.get(path);
    assertThat(browser.post(path).status()).isEqualTo(422);
  }

  @Test
  void everybodyElseSetsAPasswordByLink() {
    var elsewhere = ada();
    String path = asked(ADA);
    assertThat(path).startsWith("/password/");
    browser.get(path);
    assertThat(browser.post(path, "password", "short").body()).contains("too short");
    assertThat(browser.post(path, "password", "a quite new password").status()).isEqualTo(302);
    assertThat(elsewhere.get("/account").location()).isEqualTo("/sign-in");
    assertThat(signIn(new Browser(port), ADA, PASSWORD, "/").status()).isEqualTo(422);
    assertThat(signIn(new Browser(port), ADA, "a quite new password", "/").status()).isEqualTo(302);
  }

  @Test
  void askingTellsNothingAboutAccounts() {
    var asking = new Browser(port);
    asking.get("/sign-in/link");
    String known = asking.post("/sign-in/link", "email", ADA).body();
    asking.get("/sign-in/link");
    String unknown = asking.post("/sign-in/link", "email", "nobody@example.org").body();
    assertThat(unknown).isEqualTo(known);
    assertThat(mailbox.mails).hasSize(1);
  }

  @Test
  void aRequestIsApprovedIntoAnInvitationThatWorksOnce() {
    browser.get("/account/request");
    String text = "Wörk <script>alert(1)</script>";
    var sent =
        browser.post(
            "/account/request", "name", "Çi \u202E", "email", "ci@example.org", "reason", text);
    assertThat(sent.location()).isEqualTo("/account/request/sent");
    browser.get("/account/request");
    var known = browser.post("/account/request", "name", "Ada", "email", ADA, "reason", "");
    assertThat(known.location()).isEqualTo("/account/request/sent");
    assertThat(database.sql("select count(*) from identity_request").query(Long.class).single())
        .isEqualTo(1);
    var admin = ada();
    var waiting = admin.get("/manage/accounts/waiting");
    assertThat(waiting.body()).contains("ci@example.org").doesNotContain("<script>alert");
    long request = database.sql("select id from identity_request").query(Long.class).single();
    var question = admin.get("/manage/accounts/requests/" + request + "/refuse");
    assertThat(question.body()).contains("Reject the request of ci@example.org?");
    assertThat(admin.get("/manage/accounts/waiting").body())
        .as("a look changes nothing")
        .contains("ci@example.org");
    admin.post("/manage/accounts/requests/" + request + "/approve", "role", "EVALUATOR");
    assertThat(admin.get("/manage/accounts/waiting").body()).contains("/invitation/");
    var invited = new Browser(port);
    String path = mailbox.path();
    invited.get(path);
    assertThat(invited.post(path, "name", "Çi", "password", "").status()).isEqualTo(422);
    assertThat(invited.post(path, "name", "Çi", "password", PASSWORD).status()).isEqualTo(302);
    assertThat(invited.get("/manage/audit").status()).isEqualTo(200);
    assertThat(invited.get("/manage/accounts").status()).isEqualTo(403);
    assertThat(new Browser(port).get(path).status()).isEqualTo(404);
    assertThat(
            admin
                .post("/manage/accounts/requests/" + request + "/approve", "role", "MEMBER")
                .status())
        .isEqualTo(404);
  }
}

package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManageAccountsFlowTest extends IdentityFlow {

  @Test
  void onlyTheAdministratorMayManageAccess() {
    var bo = member("bo@example.org", "PROGRAMME_OFFICER");
    for (String path :
        new String[] {
          "/manage/accounts",
          "/manage/accounts.csv",
          "/manage/accounts/waiting",
          "/manage/accounts/" + id(ADA),
          "/manage/audit",
          "/manage/audit.csv"
        }) {
      assertThat(bo.get(path).status()).as(path).isEqualTo(403);
      assertThat(new Browser(port).get(path).location()).as(path).isEqualTo("/sign-in");
    }
    String own = "/manage/accounts/" + id("bo@example.org");
    assertThat(bo.post(own + "/grant", "role", "ADMINISTRATOR").status()).isEqualTo(403);
    assertThat(bo.post("/manage/accounts/" + id(ADA) + "/lock").status()).isEqualTo(403);
    assertThat(
            bo.post(
                    "/manage/accounts/invite",
                    "name",
                    "x",
                    "email",
                    "x@example.org",
                    "role",
                    "MEMBER")
                .status())
        .isEqualTo(403);
  }

  @Test
  void aLostRoleAndALockActWithTheNextRequest() {
    var bo = member("bo@example.org", "ADMINISTRATOR");
    assertThat(bo.get("/manage/accounts").status()).isEqualTo(200);
    long id = id("bo@example.org");
    long grant =
        database
            .sql("select id from identity_grant where account_id = ?")
            .param(id)
            .query(Long.class)
            .single();
    var ada = ada();
    ada.post("/manage/accounts/" + id + "/grants/" + grant + "/revoke");
    assertThat(bo.get("/manage/accounts").status()).isEqualTo(403);
    ada.post("/manage/accounts/" + id + "/grant", "role", "ADMINISTRATOR");
    assertThat(bo.get("/manage/accounts").status()).isEqualTo(200);
    ada.post("/manage/accounts/" + id + "/lock");
    assertThat(bo.get("/manage/accounts").location()).isEqualTo("/sign-in");
    assertThat(signIn(bo, "bo@example.org", PASSWORD, "/").body()).contains("is locked");
    ada.post("/manage/accounts/" + id + "/unlock");
    assertThat(signIn(bo, "bo@example.org", PASSWORD, "/").status()).isEqualTo(302);
    assertThat(ada.get("/manage/accounts/" + id).body())
        .contains("role given", "role taken away", "locked");
  }

  @Test
  void theLastAdministratorStays() {
    var ada = ada();
    String own = "/manage/accounts/" + id(ADA);
    long grant = database.sql("select id from identity_grant").query(Long.class).single();
    assertThat(ada.post(own + "/grants/" + grant + "/revoke").body())
        .contains("only administrator");
    assertThat(ada.post(own + "/lock").status()).isEqualTo(422);
    assertThat(ada.get("/manage/accounts").status()).isEqualTo(200);
  }

  @Test
  void aRoleInOneRecordIsGivenAndShown() {
    member("bo@example.org", "MEMBER");
    var ada = ada();
    String path = "/manage/accounts/" + id("bo@example.org");
    assertThat(ada.post(path + "/grant", "role", "EVALUATOR", "scopeType", "strategy").status())
        .isEqualTo(422);
    assertThat(
            ada.post(path + "/grant", "role", "EVALUATOR", "scopeType", "planet", "scopeId", "3")
                .status())
        .isEqualTo(422);
    assertThat(ada.post(path + "/grant", "role", "KING").status()).isEqualTo(422);
    assertThat(ada.post(path + "/grant", "role", "EVALUATOR", "scopeId", "7").status())
        .as("a record without its type is no role everywhere")
        .isEqualTo(422);
    var unknown =
        ada.post(
            path + "/grant", "role", "EVALUATOR", "scopeType", "exchange", "scopeId", "No such");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.body()).contains("No such record is called “No such”", "value=\"No such\"");
    database
        .sql(
            "insert into identity_grant (account_id, role, scope_type, scope_id) values (?,"
                + " 'FACILITATOR', 'exchange', 42)")
        .param(id("bo@example.org"))
        .update();
    assertThat(ada.get(path).body()).contains("Facilitator", "Exchange: 42");
  }

  @Test
  void theListIsSearchedSortedPagedAndExported() {
    for (int i = 0; i < 30; i++) {
      database
          .sql(
              "insert into identity_account (email, name, language, created_at) values (?, ?, 'en',"
                  + " now())")
          .params("p" + i + "@example.org", i == 7 ? "=cmd()" : "Person " + (char) ('Z' - i % 26))
          .update();
    }
    var ada = ada();
    assertThat(ada.get("/manage/accounts").body()).contains("page=2");
    assertThat(ada.get("/manage/accounts?page=2").status()).isEqualTo(200);
    assertThat(ada.get("/manage/accounts?q=P7%40").body())
        .contains("p7@example.org")
        .doesNotContain("p8@");
    assertThat(ada.get("/manage/accounts?q=%25").body()).doesNotContain("p8@");
    assertThat(ada.get("/manage/accounts?role=ADMINISTRATOR&state=open&sort=-used").body())
        .contains(ADA)
        .doesNotContain("p7@");
    assertThat(ada.get("/manage/accounts?sort=drop&page=-1&size=999999&role=x").status())
        .isEqualTo(200);
    var csv = ada.get("/manage/accounts.csv?sort=email");
    assertThat(csv.body().lines()).hasSize(32);
    assertThat(csv.body()).contains("'=cmd()", ADA);
    assertThat(ada.get("/manage/audit.csv").body()).contains("signed-in", "account");
    assertThat(ada.get("/manage/accounts/999999").status()).isEqualTo(404);
    assertThat(ada.get("/manage/accounts/99999999999999999999").status()).isEqualTo(404);
  }

  @Test
  void thePasswordLinkIsShownOnceAndInvitationsAreWithdrawn() {
    var ada = ada();
    ada.post("/manage/accounts/" + id(ADA) + "/password-link");
    assertThat(ada.get("/manage/accounts/" + id(ADA)).body()).contains("/password/");
    assertThat(ada.get("/manage/accounts/" + id(ADA)).body()).doesNotContain("/password/");
    String email = "new@example.org";
    String[] fields = {"name", "N", "email", email, "language", "ar", "role", "MEMBER"};
    ada.post("/manage/accounts/invite", fields);
    String first = mailbox.path();
    assertThat(mailbox.mails.getLast().language().code()).isEqualTo("ar");
    ada.post("/manage/accounts/invite", fields);
    assertThat(browser.get(first).status()).isEqualTo(404);
    String second = mailbox.path();
    assertThat(browser.get(second).status()).isEqualTo(200);
    long id =
        database
            .sql("select id from identity_link where used_at is null and kind = 'INVITATION'")
            .query(Long.class)
            .single();
    ada.post("/manage/accounts/invitations/" + id + "/withdraw");
    assertThat(browser.get(second).status()).isEqualTo(404);
    assertThat(
            ada.post("/manage/accounts/invite", "name", "N", "email", ADA, "role", "MEMBER").body())
        .contains("already an account");
  }
}

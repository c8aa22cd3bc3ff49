package org.polyphony.platform.identity.web;

import org.junit.jupiter.api.BeforeEach;
import org.polyphony.platform.identity.FirstAdministrator;
import org.polyphony.platform.identity.web.IdentityTestConfiguration.Mailbox;
import org.polyphony.platform.identity.web.IdentityTestConfiguration.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running server with one administrator, Ada; everything is as new before each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(IdentityTestConfiguration.class)
abstract class IdentityFlow {

  static final String PASSWORD = "four words make one";
  static final String ADA = "ada@example.org";

  @LocalServerPort int port;
  @Autowired FirstAdministrator first;
  @Autowired JdbcClient database;
  @Autowired Mailbox mailbox;
  @Autowired SettableClock clock;
  Browser browser;

  @BeforeEach
  void startOver() {
    clock.reset();
    mailbox.mails.clear();
    database
        .sql(
            "truncate identity_account, identity_attempt, identity_request, operations_session,"
                + " audit_entry cascade")
        .update();
    database.sql("delete from identity_link").update();
    welcome(new Browser(port), first.path().orElseThrow());
    browser = new Browser(port);
  }

  static Browser.Answer welcome(Browser browser, String path) {
    browser.get(path);
    return browser.post(path, "name", "Ada Éxample", "email", ADA, "password", PASSWORD);
  }

  Browser.Answer signIn(Browser someone, String email, String password, String next) {
    someone.get("/sign-in");
    return someone.post("/sign-in", "email", email, "password", password, "next", next);
  }

  /** A browser in which Ada is signed in, with the token of the account page. */
  Browser ada() {
    var someone = new Browser(port);
    signIn(someone, ADA, PASSWORD, "/");
    someone.get("/account");
    return someone;
  }

  long id(String email) {
    return database
        .sql("select id from identity_account where email = ?")
        .param(email)
        .query(Long.class)
        .single();
  }

  /** A member who was invited and took the invitation up with a password. */
  Browser member(String email, String role) {
    var admin = ada();
    admin.get("/manage/accounts/waiting");
    admin.post(
        "/manage/accounts/invite", "name", "Bo", "email", email, "language", "en", "role", role);
    var invited = new Browser(port);
    String path = mailbox.path();
    invited.get(path);
    invited.post(path, "name", "Bo", "password", PASSWORD);
    invited.get("/account");
    return invited;
  }
}

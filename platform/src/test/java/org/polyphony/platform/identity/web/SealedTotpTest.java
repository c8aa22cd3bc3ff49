package org.polyphony.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.Polyphony;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.identity.TotpCodes;
import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.operations.backup.BackupService;
import org.polyphony.platform.operations.database.EmbeddedDatabase;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The secret of an authenticator application, from the page into the database and back. */
class SealedTotpTest extends IdentityFlow {

  @Autowired SecretBox box;
  @Autowired BackupService backups;

  @Autowired
  @Qualifier("org.polyphony.platform.identity.TotpSealing")
  SmartInitializingSingleton atStart;

  private String secret = "";
  private String recovery = "";

  private static String found(String pattern, String text) {
    var match = Pattern.compile(pattern).matcher(text);
    assertThat(match.find()).as(pattern).isTrue();
    return match.group(1);
  }

  @BeforeEach
  void turnOn() {
    var ada = ada();
    secret = found("<code dir=\"ltr\">([A-Z2-7]{32})", ada.get("/account/second-step").body());
    assertThat(everything("operations_session_attributes")).doesNotContain(secret);
    var codes =
        ada.post("/account/second-step", "code", TotpCodes.code(secret, clock.instant())).body();
    recovery = found("<code dir=\"ltr\">([A-Z2-7-]{19})</code>", codes);
    clock.forward(Duration.ofSeconds(60));
  }

  @Test
  void theDatabaseNeverHoldsTheSecret() {
    assertThat(stored()).startsWith("v1.");
    assertThat(everything("identity_account")).doesNotContain(secret);
    assertThat(enter(browser, clock.instant()).location()).isEqualTo("/account");
    assertThat(stored()).as("also after use").startsWith("v1.");
    assertThat(everything("audit_entry")).doesNotContain(secret);
  }

  @Test
  void aSecretInPlainTextIsSealedAtStart() {
    store(secret);
    atStart.afterSingletonsInstantiated();
    String sealed = stored();
    assertThat(sealed).startsWith("v1.").doesNotContain(secret);
    atStart.afterSingletonsInstantiated();
    assertThat(stored()).as("once").isEqualTo(sealed);
    assertThat(enter(browser, clock.instant()).location()).isEqualTo("/account");
  }

  @Test
  void aSecretSealedForAnotherAccountIsOfNoUse() {
    store(box.seal(secret, "totp of account " + (id(ADA) + 1)));
    assertThat(enter(browser, clock.instant()).status()).isEqualTo(422);
  }

  @Test
  void underAnotherKeyThePageSaysWhatToDoAndARecoveryCodeLetsIn() {
    store(new SecretBox(new byte[32]).seal(secret, "totp of account " + id(ADA)));
    var answer = enter(browser, clock.instant());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("the key of the installation is another one", "ask an administrator");
    assertThat(browser.post("/sign-in/code", "code", recovery).location()).isEqualTo("/account");
  }

  @Test
  void anAdministratorTurnsTheSecondStepOffAfterAQuestion() {
    store(new SecretBox(new byte[32]).seal(secret, "totp of account " + id(ADA)));
    signIn(browser, ADA, PASSWORD, "/account");
    browser.get("/sign-in/code");
    browser.post("/sign-in/code", "code", recovery);
    String path = "/manage/accounts/" + id(ADA);
    assertThat(browser.get(path).body()).contains("href=\"" + path + "/second-step/off\"");
    assertThat(browser.get(path + "/second-step/off").body())
        .contains("Turn off the second step of Ada", "action=\"" + path + "/second-step/off\"");
    assertThat(stored()).startsWith("v1.");
    assertThat(browser.post(path + "/second-step/off").location()).isEqualTo(path);
    assertThat(signIn(new Browser(port), ADA, PASSWORD, "/account").location())
        .isEqualTo("/account");
    assertThat(browser.get(path).body()).doesNotContain("/second-step/off");
    var bo = member("bo@example.org", "PROGRAMME_OFFICER");
    assertThat(bo.get(path + "/second-step/off").status()).isEqualTo(403);
    assertThat(bo.post(path + "/second-step/off").status()).isEqualTo(403);
  }

  /** A new process on a restored database finds the key in the restored data folder. */
  @Test
  void theSecondStepWorksAfterBackupRestoreAndStart(@TempDir Path folder) throws Exception {
    // The restored server keeps the time of the wall, so the last code used must lie behind it.
    database.sql("update identity_account set totp_step = 0 where totp_step is not null").update();
    Path file = folder.resolve("backup.zip");
    backups.write(file);
    Path data = Files.createDirectory(folder.resolve("data"));
    EmbeddedDatabase target = TestDatabase.create();
    var source =
        new DriverManagerDataSource(
            target.getJdbcUrl(), target.getUsername(), target.getPassword());
    new BackupService(source, data, clock).restore(file);
    var application =
        new SpringApplicationBuilder(Polyphony.class)
            .run(
                "--POLYPHONY_DATA=" + data,
                "--POLYPHONY_DB_URL=" + target.getJdbcUrl(),
                "--POLYPHONY_DB_USER=" + target.getUsername(),
                "--POLYPHONY_DB_PASSWORD=" + target.getPassword(),
                "--POLYPHONY_SEED=none",
                "--server.port=0");
    try (application) {
      String at = application.getEnvironment().getRequiredProperty("local.server.port");
      var answer = enter(new Browser(Integer.parseInt(at)), Instant.now());
      assertThat(answer.location()).isEqualTo("/account");
    }
  }

  private Browser.Answer enter(Browser someone, Instant moment) {
    assertThat(signIn(someone, ADA, PASSWORD, "/account").location()).isEqualTo("/sign-in/code");
    someone.get("/sign-in/code");
    return someone.post("/sign-in/code", "code", TotpCodes.code(secret, moment));
  }

  private String stored() {
    return database
        .sql("select totp_secret from identity_account where id = ?")
        .param(id(ADA))
        .query(String.class)
        .single();
  }

  private void store(String value) {
    database
        .sql("update identity_account set totp_secret = ? where id = ?")
        .params(value, id(ADA))
        .update();
  }

  /** All rows of a table as text; bytes as the text in them, where they are readable. */
  private String everything(String table) {
    String columns =
        table.equals("operations_session_attributes")
            ? "encode(attribute_bytes, 'escape')"
            : "t::text";
    return String.join(
        "\n",
        database.sql("select " + columns + " from " + table + " t").query(String.class).list());
  }
}

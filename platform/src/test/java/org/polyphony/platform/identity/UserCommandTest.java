package org.polyphony.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "POLYPHONY_SEED=strategy")
class UserCommandTest {

  @Autowired UserCommand command;
  @Autowired FirstAdministrator first;
  @Autowired Invitations invitations;
  @Autowired JdbcClient database;

  private String run(String... words) throws ControlRefused {
    var said = new StringWriter();
    command.run(new ControlCall(List.of(words), Path.of(""), new PrintWriter(said, true)));
    return said.toString();
  }

  @Test
  void givesAndTakesAccess() throws ControlRefused {
    String welcome = run("user link".split(" ")[1]).strip();
    String token = welcome.substring(welcome.lastIndexOf('/') + 1);
    first.create(
        token, new NewAccount("Ada@example.org", "Ada", Language.EN, "four words make one"));
    assertThatThrownBy(() -> run("link")).hasMessageContaining("There is an administrator");

    String link = run("invite", "bo@example.org", "Bo", "member", "strategy:1").strip();
    invitations.accept(
        link.substring(link.lastIndexOf('/') + 1), "Bo", Language.FR, "four words make one");
    assertThat(run("list").lines())
        .containsExactly(
            "ada@example.org\tAda\topen\tADMINISTRATOR",
            "bo@example.org\tBo\topen\tMEMBER strategy 1");
    assertThat(run("grant", "bo@example.org", "programme-officer")).contains("PROGRAMME_OFFICER");
    assertThat(run("revoke", "BO@example.org", "member", "strategy:1")).doesNotContain("MEMBER");
    assertThat(run("lock", "bo@example.org")).contains("locked");
    assertThat(run("unlock", "bo@example.org")).contains("open");
    database.sql("update identity_account set totp_secret = 'v1.x' where name = 'Bo'").update();
    assertThat(run("second-step-off", "bo@example.org")).contains("bo@example.org");
    assertThat(
            database
                .sql("select count(*) from identity_account where totp_secret is not null")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(run("link", "bo@example.org")).contains("/password/");
    assertThat(
            database
                .sql("select count(*) from audit_entry where actor_name = 'operator'")
                .query(Integer.class)
                .single())
        .isEqualTo(7);

    assertThatThrownBy(() -> run("lock", "ada@example.org"))
        .hasMessageContaining("only administrator");
    assertThatThrownBy(() -> run("grant", "bo@example.org", "king"))
        .hasMessageContaining("no role");
    assertThatThrownBy(() -> run("grant", "bo@example.org", "member", "strategy:x"))
        .hasMessageContaining("TYPE:NUMBER");
    assertThatThrownBy(() -> run("lock", "nobody@example.org")).hasMessageContaining("user list");
    assertThatThrownBy(() -> run("dance")).hasMessageContaining("polyphony user invite");
    assertThat(run("help")).contains("polyphony user lock");
  }
}

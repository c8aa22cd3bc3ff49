package org.polyphony.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox on a real database and a real SMTP server; the test makes the rounds itself. */
@SpringBootTest
class OutboxTest {

  private static final int PORT = freePort();
  private static final Actor SYSTEM = Actor.system("test");

  @Autowired MailStore store;
  @Autowired Settings settings;
  @Autowired Clock clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient database;

  private Outbox outbox;
  private Postman postman;
  private final GreenMail server =
      new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** The same installation with a mail server: settings are read before a test can give any. */
  @BeforeEach
  void connect() {
    var smtp =
        new Settings.Smtp(
            "127.0.0.1", PORT, null, null, "polyphony@example.org", Settings.Tls.NONE);
    var connected =
        new Settings(
            settings.port(),
            settings.baseUrl(),
            settings.dataFolder(),
            settings.database(),
            smtp,
            settings.oidc(),
            settings.languages(),
            settings.seed(),
            settings.behindProxy(),
            settings.logFormat(),
            settings.metricsToken(),
            settings.secretsKey(),
            settings.smallestNumber());
    outbox = new OutboxService(store, connected, clock, List.of());
    postman = new Postman(store, transaction, connected, clock);
  }

  @AfterEach
  void stop() {
    server.stop();
    database.sql("delete from messaging_mail").update();
  }

  @Test
  void aMailLeavesWithItsTransactionAndOnlyThen() throws Exception {
    server.start();
    post("kept@example.org");
    transaction.executeWithoutResult(status -> {
      outbox.post(mail("dropped@example.org"));
      status.setRollbackOnly();
    });

    postman.deliver();

    assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getAllRecipients()[0]).hasToString("kept@example.org");
    assertThat(received.getSubject()).isEqualTo("قرار 6.CP 12");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void whatTheServerDoesNotTakeIsTriedAgainUnderTheSameId() throws Exception {
    post("late@example.org");
    postman.deliver();
    var waiting = outbox.list(SYSTEM, PageRequest.first(10)).rows().getFirst();
    assertThat(waiting.state()).isEqualTo(PostedMail.State.WAITING);
    assertThat(waiting.attempts()).isEqualTo(1);
    assertThat(waiting.problem()).isNotBlank();

    server.start();
    database.sql("update messaging_mail set next_at = posted_at").update();
    postman.deliver();

    assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
    assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(waiting.messageId());
    var sent = outbox.byId(SYSTEM, waiting.id());
    assertThat(sent.state()).isEqualTo(PostedMail.State.SENT);
    postman.deliver();
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void pausesGrowToADay() {
    assertThat(Postman.pause(0)).hasSeconds(20);
    assertThat(Postman.pause(1)).hasSeconds(60);
    assertThat(Postman.pause(20)).hasHours(24);
  }

  @Test
  void nobodyElseReadsTheMailbox() {
    assertThatThrownBy(() -> outbox.list(Actor.VISITOR, PageRequest.first(10)))
        .isInstanceOf(Denied.class);
  }

  private void post(String to) {
    transaction.executeWithoutResult(_ -> outbox.post(mail(to)));
  }

  private static OutgoingMail mail(String to) {
    return new OutgoingMail(to, Language.AR, "قرار 6.CP 12", "أمينة مثال", "", null);
  }

  private static int freePort() {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.polyphony.platform.operations.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while an administrator's browser sends two hundred forms at once, each of which
 * writes a record with its audit entry and posts a mail, and while mails leave.
 */
class CrashTest {
  private static final int WRITERS = 200;
  private static final int ENOUGH = 300;

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @TempDir Path data;

  @BeforeEach
  void openThePostOffice() {
    server.start();
  }

  @AfterEach
  void closeThePostOffice() {
    server.stop();
  }

  @Test
  void killMinusNineLosesNothingThatWasAcknowledged() throws Exception {
    Set<Integer> acknowledged;
    try (ChildApplication first = start()) {
      Administrator administrator = Administrator.of(first);
      acknowledged = CrashHarness.killWhileWriting(first, administrator::invites, WRITERS, ENOUGH);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (ChildApplication second = start();
        HttpClient http = HttpClient.newHttpClient()) {
      await().atMost(Duration.ofMinutes(2)).until(() -> left(second, http).contains("waiting 0"));
      List<String> kept = left(second, http);
      kept.remove("waiting 0");
      assertThat(kept)
          .as("each invitation has one audit entry and one mail")
          .allMatch(it -> it.endsWith(" 1 1"))
          .doesNotHaveDuplicates();
      Set<String> people = kept.stream().map(it -> it.split(" ")[0]).collect(Collectors.toSet());
      assertThat(people).containsAll(acknowledged.stream().map(Administrator::address).toList());
      everyMailArrived(people);
      assertThat(second.stop()).as("exit code of a graceful stop on SIGTERM").isEqualTo(143);
    }
    assertThat(data.resolve("control.json")).doesNotExist();
  }

  /** Only one mail can be between the server's acceptance and our commit when we are killed. */
  private void everyMailArrived(Set<String> people) throws MessagingException {
    Map<String, List<String>> received = new HashMap<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      received
          .computeIfAbsent(mail.getAllRecipients()[0].toString(), _ -> new ArrayList<>())
          .add(mail.getMessageID());
    }
    assertThat(received.keySet()).isEqualTo(people);
    assertThat(received.values()).allMatch(ids -> Set.copyOf(ids).size() == 1);
    assertThat(received.values().stream().mapToInt(List::size).sum())
        .isBetween(people.size(), people.size() + 1);
  }

  private ChildApplication start() throws IOException {
    return ChildApplication.start(
        data,
        Map.of(
            "POLYPHONY_SMTP_HOST",
            "127.0.0.1",
            "POLYPHONY_SMTP_PORT",
            String.valueOf(server.getSmtp().getPort()),
            "POLYPHONY_SMTP_FROM",
            "polyphony@example.org",
            "POLYPHONY_SMTP_TLS",
            "none"),
        CrashProbe.class);
  }

  private static List<String> left(ChildApplication application, HttpClient http)
      throws IOException, InterruptedException {
    return application
        .command(http, "crash-probe", List.of())
        .lines()
        .filter(line -> !line.startsWith("\u0000"))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}

package org.polyphony.platform.operations.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int WRITERS = 200;
  private static final int ENOUGH = 400;

  @TempDir Path data;

  @Test
  void everyAcknowledgedWriteSurvivesKillMinusNineWhole() throws Exception {
    ChildApplication first = ChildApplication.start(data, CrashProbe.class);
    Set<Integer> acknowledged =
        CrashHarness.killWhileWriting(first, CrashTest::write, WRITERS, ENOUGH);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
    try (ChildApplication second = ChildApplication.start(data, CrashProbe.class);
        HttpClient http = HttpClient.newHttpClient()) {
      List<String> kept =
          second
              .command(http, "crash-probe", List.of())
              .lines()
              .filter(line -> !line.startsWith("\u0000"))
              .toList();
      assertThat(kept).doesNotHaveDuplicates();
      Set<Integer> records = numbers(kept, "record");
      assertThat(records).containsAll(acknowledged);
      assertThat(numbers(kept, "audit")).isEqualTo(records);
      assertThat(second.stop()).as("exit code of a graceful stop on SIGTERM").isEqualTo(143);
    }
    assertThat(data.resolve("control.json")).doesNotExist();
  }

  private static boolean write(HttpClient http, ChildApplication application, int number)
      throws IOException, InterruptedException {
    return application
        .command(http, "crash-probe", List.of(Integer.toString(number)))
        .equals("acknowledged\n\u0000exit 0\n");
  }

  private static Set<Integer> numbers(List<String> lines, String entry) {
    return lines.stream()
        .filter(line -> line.endsWith(" " + entry))
        .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
        .collect(Collectors.toSet());
  }
}

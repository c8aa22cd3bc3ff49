package org.polyphony.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.Polyphony;
import org.springframework.boot.web.server.PortInUseException;

class RefusedStartTest {
  @TempDir Path data;

  @Test
  void aWrongSettingEndsTheProcessWithOneSentenceAndExitCodeOne() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Polyphony.class.getName());
    builder.environment().put("POLYPHONY_DATA", data.toString());
    builder.environment().put("POLYPHONY_PROT", "8081");
    Process process = builder.redirectErrorStream(true).start();
    String said = output(process);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said)
        .isEqualTo(
            "polyphony: There is no setting POLYPHONY_PROT (in the environment); did you mean POLYPHONY_PORT?\n");
  }

  @Test
  void aPortInUseAndOtherRefusalsAreOneSentence() {
    assertThat(
            StartRefusedReporter.sentence(
                new IllegalStateException(new PortInUseException(8080, new IOException()))))
        .isEqualTo(
            "Port 8080 is in use by another program: stop that one or set POLYPHONY_PORT to a free port.");
    assertThat(
            StartRefusedReporter.sentence(
                new IllegalStateException(new StartRefused("It is too late."))))
        .isEqualTo("It is too late.");
    assertThat(StartRefusedReporter.sentence(new IllegalStateException("a bug"))).isNull();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

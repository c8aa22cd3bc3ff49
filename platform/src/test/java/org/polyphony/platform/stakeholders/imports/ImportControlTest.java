package org.polyphony.platform.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(StatementCounter.class)
class ImportControlTest {

  @Autowired ImportControl command;
  @TempDir Path folder;

  @Test
  void checksAppliesAndTakesBack() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Files.writeString(folder.resolve("a.csv"), "Name,Country\nA " + word + ",Fiji\nB,Atlantis\n");
    assertThat(run("check", "a.csv"))
        .contains("Line 3: Country: “Atlantis”", "New: 1, changed: 0, left out: 1");
    String applied = run("apply", "a.csv");
    assertThat(applied).contains("Added: 1, changed: 0. Import number: ");
    String number = applied.strip().substring(applied.strip().lastIndexOf(' ') + 1);
    assertThat(run("undo", number)).contains("Removed: 1");
    assertThat(run("samples", "a.csv")).contains("Added: 1");
  }

  @Test
  void saysWhyNot() throws Exception {
    refused(1, "cannot be read", "check", "missing.csv");
    refused(1, "no import 999999", "undo", "999999");
    refused(2, "is not the number", "undo", "x");
    refused(2, "Usage:", "eat", "a.csv");
    refused(2, "Usage:");
    Files.writeString(folder.resolve("empty.csv"), "");
    refused(1, "The table is empty", "apply", "empty.csv");
    assertThat(run("help")).startsWith("Usage:");
  }

  private String run(String... words) throws ControlRefused {
    var text = new StringWriter();
    var output = new PrintWriter(text, true);
    command.run(new ControlCall(List.of(words), folder, output));
    return text.toString();
  }

  private void refused(int exitCode, String message, String... words) {
    assertThatThrownBy(() -> run(words))
        .isInstanceOfSatisfying(
            ControlRefused.class,
            it -> {
              assertThat(it.exitCode()).isEqualTo(exitCode);
              assertThat(it).hasMessageContaining(message);
            });
  }
}

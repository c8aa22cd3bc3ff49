package org.polyphony.platform.stakeholders.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(StatementCounter.class)
class ImportControlTest {

  @Autowired ImportControl command;
  @Autowired Imports imports;
  @Autowired ImportProfiles profiles;
  @TempDir Path folder;

  private final Actor operator = Actor.system("Operator");

  @Test
  void looksAppliesAndTakesBack() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Files.writeString(folder.resolve("a.csv"), "Name,Country\nA " + word + ",Fiji\nB,Atlantis\n");
    refused(1, "Rows refused: 1. Nothing was written.", "a.csv", "--dry-run");
    String applied = run("a.csv", "--apply", "--left-out", "bad.csv");
    assertThat(applied)
        .contains("Line 3: Country: “Atlantis”", "New: 1, changed: 0, left out: 1", "Added: 1");
    assertThat(Files.readString(folder.resolve("bad.csv")))
        .startsWith("Name,Country,Reason")
        .contains("B,Atlantis,");
    String number = applied.strip().substring(applied.strip().lastIndexOf(' ') + 1);
    assertThat(run("undo", number)).contains("Removed: 1");
    assertThat(run("--samples", "--apply", "a.csv")).contains("Added: 1");
  }

  @Test
  void answersInJsonAndByAProfile() throws Exception {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    Files.writeString(folder.resolve("p.csv"), "Q,R\n" + word + ",Atlantis\n");
    long id =
        imports.read(
            operator, new Source("p.csv", Content.of("Q,R\nx,y\n".getBytes(UTF_8)), "", false));
    imports.map(operator, id, List.of(Field.NAME, Field.COUNTRY));
    profiles.fix(operator, id, Fixes.NONE.with(Field.COUNTRY, "ATLANTIS", "FJ"));
    profiles.save(operator, id, "Profile " + word);
    imports.discard(operator, id);
    String json = run("p.csv", "--profile", "profile " + word, "--apply", "--json");
    var tree = tools.jackson.databind.json.JsonMapper.shared().readTree(json);
    assertThat(tree.path("added").asInt()).isEqualTo(1);
    assertThat(tree.path("columns").path("R").asString()).isEqualTo("COUNTRY");
    String undone = run("undo", tree.path("import").asString(), "--json");
    assertThat(undone).contains("\"removed\":1", "\"kept\":[]");
    refused(1, "There is no profile “none”", "p.csv", "--profile", "none", "--dry-run");
  }

  @Test
  void saysWhyNot() throws Exception {
    refused(1, "cannot be read", "missing.csv", "--dry-run");
    refused(1, "no import 999999", "undo", "999999");
    refused(2, "is not the number", "undo", "x");
    refused(2, "Usage:", "eat", "a.csv");
    refused(2, "Usage:", "a.csv");
    refused(2, "Usage:", "a.csv", "--apply", "--dry-run");
    refused(2, "Usage:", "a.csv", "--apply", "--profile");
    refused(2, "Usage:", "a.csv", "--apply", "--else");
    refused(2, "Usage:");
    Files.writeString(folder.resolve("empty.csv"), "");
    refused(1, "The table is empty", "empty.csv", "--apply");
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

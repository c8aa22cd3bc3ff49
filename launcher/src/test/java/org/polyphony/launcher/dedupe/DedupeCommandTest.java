package org.polyphony.launcher.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DedupeCommandTest {

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Sixty people, each twice, the second time with the letters of one cell exchanged. */
  private static String people(String separator, String end) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    text.append(
        String.join(separator, "rec_id", "given_name", "surname", "city", "born", "number"));
    for (int i = 0; i < 60; i++) {
      String[] cells = {
        "a" + i,
        word(random),
        word(random),
        word(random),
        "19%02d-%02d-%02d"
            .formatted(random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)),
        Integer.toString(100_000 + random.nextInt(900_000))
      };
      text.append(end).append(String.join(separator, cells));
      cells[0] = "b" + i;
      int changed = 1 + random.nextInt(3);
      cells[changed] = new StringBuilder(cells[changed]).reverse().toString();
      text.append(end).append(String.join(separator, cells));
    }
    return text.append(end).toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static String truth() {
    StringBuilder text = new StringBuilder("id1,id2\n");
    for (int i = 0; i < 60; i++) {
      text.append("b" + i + ",a" + i + "\n");
    }
    return text.toString();
  }

  private Ran run(Path file, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(file));
    arguments.addAll(List.of(more));
    return Ran.command(new DedupeCommand(), arguments.toArray());
  }

  @Test
  void writesPairsWithReasonsAndMeasuresThem() throws IOException {
    Path out = folder.resolve("pairs.csv");
    Ran ran =
        run(
            file("p.csv", people(",", "\n")),
            "--id",
            "rec_id",
            "--truth",
            file("t.csv", truth()),
            "--out",
            out);
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("measured on auto").contains("(60 found, 60 right, 60 true)");
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.getFirst()).isEqualTo("id1,id2,score,decision,reason");
    assertThat(lines).hasSize(61);
    assertThat(lines.get(1)).contains(",auto,").contains(" is the same: ");
  }

  @Test
  void everyOutputFollowsTheSchema() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Path.of("../docs/algorithms/dedupe.schema.json").toFile());
    Path people = file("p.csv", people(",", "\n"));
    List<Ran> runs =
        List.of(
            run(people, "--id", "rec_id", "--json"),
            run(people, "--json", "--fields", "surname,city"),
            run(
                people,
                "--id",
                "rec_id",
                "--link",
                people,
                "--truth",
                file("t.csv", "id1,id2\na1,a1\n"),
                "--json"));
    for (Ran ran : runs) {
      assertThat(SchemaCheck.violations(schema, ran.json())).isEmpty();
    }
    assertThat(runs.get(1).json().get("fields")).hasSize(2);
  }

  @Test
  void linksFilesWhoseHeadersDiffer() throws IOException {
    String one =
        people(",", "\n").replace("given_name", "First Name").replace("surname", "lastname");
    Ran ran =
        run(
            file("p.csv", people(",", "\n")),
            "--id",
            "rec_id",
            "--link",
            file("q.csv", one.replace("rec_id", "key")),
            "--link-id",
            "key",
            "--json");
    assertThat(ran.json().get("fields")).hasSize(5);
    assertThat(ran.json().get("auto").asInt()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"',', LF", "';', LF", "'|', CRLF", "TAB, CR", "',', CRLF"})
  void everyDialectGivesTheSame(String separator, String end) throws IOException {
    String sign = separator.equals("TAB") ? "\t" : separator;
    String line = end.equals("LF") ? "\n" : end.equals("CR") ? "\r" : "\r\n";
    String usual = run(file("p.csv", people(",", "\n")), "--id", "rec_id", "--json").out();
    Path other = file("q.csv", "\uFEFF" + people(" " + sign + " ", line));
    assertThat(run(other, "--id", "rec_id", "--json").out()).isEqualTo(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void byteOrderMarksDecide(String encoding) throws IOException {
    Path wide =
        Files.write(
            folder.resolve("w.csv"),
            ("\uFEFF" + people(",", "\n")).getBytes(Charset.forName(encoding)));
    assertThat(run(wide, "--id", "rec_id", "--json").out())
        .isEqualTo(run(file("p.csv", people(",", "\n")), "--id", "rec_id", "--json").out());
  }

  @Test
  void whatIsNotUtf8IsReadAsWindows1252AndThatIsSaid() throws IOException {
    Path old =
        Files.write(
            folder.resolve("old.csv"),
            "id,name\n1,Ada\n2,Zoë\n".getBytes(StandardCharsets.ISO_8859_1));
    Ran read = run(old, "--id", "id", "--json");
    assertThat(read.code()).isZero();
    assertThat(read.err()).contains("old.csv", "read as windows-1252", "--encoding");
    assertThat(run(old, "--id", "id", "--json", "--encoding", "windows-1252").err()).isEmpty();
  }

  @Test
  void bytesOfNoEncodingAreRefusedWithTheLine() throws IOException {
    byte[] noise = "id,name\n1,Ada\n2,Zo?\n".getBytes(StandardCharsets.ISO_8859_1);
    noise[noise.length - 2] = (byte) 0x81;
    Ran refused = run(Files.write(folder.resolve("noise.csv"), noise), "--id", "id", "--json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("noise.csv line 3: the bytes 81")
        .contains("--encoding windows-1252");
  }

  @Test
  void withoutIdsTheLineNumberIsTheId() throws IOException {
    Path affiliations =
        file("a.csv", "affiliation\nUniversity of Oxford\nKTH Stockholm\nuniversity of oxford\n");
    Path out = folder.resolve("pairs.csv");
    assertThat(run(affiliations, "--out", out).code()).isZero();
    assertThat(Files.readAllLines(out).get(1)).startsWith("2,4,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|p.csv: the file is empty; its first line must name the columns",
        "id,name|line 2: there are no records below the header",
        "id,name;1,a,b|line 2: has 3 fields where the header has 2 ('1, a, b')",
        "id,name;1,a;2|line 3: has 1 fields where the header has 2 ('2')",
        "id,name;1,a;2,\"b|after line 2",
        "id,name,name;1,a,b|line 1: the columns 2 and 3 are both called 'name'; rename one",
        "id,name;1,a;1,b|line 3: the id '1' is already on line 2",
        "id,name;,a|line 2: id is empty; fill it in",
        "id,name;1,a\u0000b|line 2: there is a NUL character",
        "key,name;1,a|line 1: there is no column 'id' (found: key, name)",
        "id;1|there is no column beside the id"
      })
  void badFilesAreRefusedWithPlaceValueAndCure(String lines, String said) throws IOException {
    Ran ran = run(file("p.csv", lines.replace(';', '\n')), "--id", "id", "--json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("p.csv").contains(said).doesNotContain("Exception");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void unknownIdsInTheTruthAndUnknownFieldsAreRefused() throws IOException {
    Path people = file("p.csv", people(",", "\n"));
    Ran truth = run(people, "--id", "rec_id", "--truth", file("t.csv", "id1,id2\na1,zz\n"));
    assertThat(truth.code()).isEqualTo(1);
    assertThat(truth.err()).contains("t.csv line 2: there is no record with the id 'zz'");
    Ran field = run(people, "--id", "rec_id", "--fields", "surname,shoe", "--json");
    assertThat(field.err()).contains("line 1: there is no column 'shoe'");
    assertThat(run(folder.resolve("none.csv"), "--json").err()).contains("there is no such file");
  }

  @Test
  void contradictoryOptionsAreWrongUsage() throws IOException {
    Path people = file("p.csv", people(",", "\n"));
    assertThat(run(people, "--id", "rec_id").code()).isEqualTo(2);
    assertThat(run(people, "--many", "--json").code()).isEqualTo(2);
    assertThat(run(people, "--link-id", "x", "--json").code()).isEqualTo(2);
    assertThat(run(people, "--sure", "0.3", "--json").code()).isEqualTo(2);
  }
}

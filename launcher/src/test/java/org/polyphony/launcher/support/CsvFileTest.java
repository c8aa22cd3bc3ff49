package org.polyphony.launcher.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.algorithms.InputRefused;

class CsvFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void readsEveryLineEndingAndTellsTheLine(String end) {
    Path file = file("a,b" + end + "1,é" + end + "\"2" + end + "x\",\"q\"\"q\"" + end + "3,z");
    try (CsvFile csv = CsvFile.open(file)) {
      List<String> seen = new ArrayList<>();
      while (csv.next()) {
        seen.add(csv.line() + ":" + csv.text(0) + ":" + csv.text(csv.column("b")));
      }
      assertThat(seen).containsExactly("2:1:é", "3:2" + end + "x:q\"q", "5:3:z");
    }
  }

  @Test
  void skipsTheByteOrderMark() {
    try (CsvFile csv = CsvFile.open(file("\uFEFFid,v\n7,-12\n"))) {
      assertThat(csv.header()).containsExactly("id", "v");
      assertThat(csv.next()).isTrue();
      assertThat(csv.whole(1, "whole")).isEqualTo(-12);
    }
  }

  @Test
  void aHeaderShorterThanAMarkIsNotLost() {
    try (CsvFile csv = CsvFile.open(file("a\n"))) {
      assertThat(csv.header()).containsExactly("a");
      assertThat(csv.next()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "x", "-", "1e3", "NaN", "1234567890123456789"})
  void refusesWhatIsNotAWholeNumber(String value) {
    try (CsvFile csv = CsvFile.open(file("id,v\n7," + value + "\n"))) {
      csv.next();
      assertThatThrownBy(() -> csv.whole(1, "a whole number"))
          .isInstanceOf(InputRefused.class)
          .hasMessageContaining("in.csv line 2: v is '" + value + "'; it must be a whole number");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "NaN", "Infinity", "-Infinity"})
  void refusesWhatIsNotAFiniteNumber(String value) {
    try (CsvFile csv = CsvFile.open(file("id,v\n7," + value + "\n"))) {
      csv.next();
      assertThatThrownBy(() -> csv.number(1, "a number"))
          .hasMessageContaining("line 2: v is '" + value + "'; it must be a number");
    }
  }

  @Test
  void refusesAFileThatWasCutOff() {
    assertThatThrownBy(() -> readAll(file("a,b,c\n1,2,3\n4,5")))
        .hasMessageContaining("in.csv line 3: has 2 fields where the header has 3")
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> readAll(file("a,b\n1,2\n3,\"open")))
        .hasMessageContaining("in.csv")
        .hasMessageContaining("close every quote");
  }

  @Test
  void refusesAnEmptyFileAFolderAndAWrongColumn() {
    assertThatThrownBy(() -> readAll(file(""))).hasMessageContaining("the file is empty");
    assertThatThrownBy(() -> CsvFile.open(folder)).hasMessageContaining("is a directory");
    assertThatThrownBy(() -> CsvFile.open(file("a,b\n")).column("vote"))
        .hasMessageContaining("line 1: there is no column 'vote' (found: a, b)");
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "a,b\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> readAll(file)).hasMessageContaining("not UTF-8");
  }

  private static void readAll(Path file) {
    try (CsvFile csv = CsvFile.open(file)) {
      while (csv.next()) {
        csv.text(0);
      }
    }
  }

  private Path file(String content) {
    try {
      return Files.writeString(folder.resolve("in.csv"), content);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}

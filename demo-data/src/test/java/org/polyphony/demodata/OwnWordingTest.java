package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts of the source document may be shipped, its sentences may not. */
class OwnWordingTest {

  private static final int RUN = 8;

  private static final Path SOURCE = Path.of("../../shared/seed/7CP-INF4.txt");

  /** The official title of goal 2 is a proper name, given word for word by the goals catalogue. */
  private static final Set<String> OFFICIAL_NAMES = Set.of("catalogues.goals[1].title");

  @Test
  void noEnglishTextRepeatsEightWordsOfTheSourceDocument() throws IOException {
    if (!Files.exists(SOURCE)) {
      System.out.println(
          "LEFT OUT: OwnWordingTest.noEnglishTextRepeatsEightWordsOfTheSourceDocument, no "
              + SOURCE);
      return;
    }
    Set<String> runs = runs(Files.readString(SOURCE));
    DataFiles.all()
        .forEach((name, root) ->
            DataFiles.englishTexts(name, root).stream()
                .filter(text -> !OFFICIAL_NAMES.contains(text.getKey()))
                .forEach(text ->
                    assertThat(repeated(runs, text.getValue())).as(text.getKey()).isEmpty()));
  }

  @Test
  void aRunOfEightWordsIsSeenAndOneOfSevenIsNot() {
    Set<String> runs = runs("The quick brown fox (2019) jumps over the lazy dog.");

    assertThat(repeated(runs, "Quick, brown fox 2019 jumps over the lazy cat"))
        .containsExactly("quick brown fox 2019 jumps over the lazy");
    assertThat(repeated(runs, "fox 2019 jumps over the lazy dog")).isEmpty();
  }

  private static List<String> repeated(Set<String> runs, String text) {
    var found = new ArrayList<>(runs(text));
    found.retainAll(runs);
    return found;
  }

  private static Set<String> runs(String text) {
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    var runs = new HashSet<String>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(String.join(" ", List.of(words).subList(i, i + RUN)));
    }
    return runs;
  }
}

package org.polyphony.platform.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void makesOneTextOfAllScripts() {
    assertThat(SearchText.of(List.of("São Tomé", "Сан-Томе", "圣多美")))
        .isEqualTo(" sao tome san sheng duo mei");
    assertThat(SearchText.key("Шевченко")).isEqualTo("shevchenko");
    assertThat(SearchText.key("Пётр")).isEqualTo(SearchText.key("Петр"));
    assertThat(SearchText.key("Straße")).isEqualTo("strasse");
    assertThat(SearchText.key("ОБЪЕДИНЕНИЕ")).isEqualTo("obyedineniye");
  }

  @Test
  void findsByAnySpellingOfTheSameScript() {
    assertThat(SearchText.key("مُحَمَّد")).isEqualTo(SearchText.key("محمد"));
    assertThat(SearchText.key("\u200FВера\u200E")).isEqualTo("vera");
  }

  @Test
  void keepsWhatHasNoLetters() {
    assertThat(SearchText.key("🎭")).isEqualTo("🎭");
    assertThat(SearchText.of(List.of("🎭"))).isEmpty();
    assertThat(SearchText.key("x".repeat(2000))).hasSize(300);
  }

  @Test
  void looksForShortWordsAtTheirBeginningOnly() {
    assertThat(SearchText.patterns("li 100%_ League"))
        .containsExactly("% li%", "%100%", "%league%");
    assertThat(SearchText.patterns("  ")).isEmpty();
  }
}

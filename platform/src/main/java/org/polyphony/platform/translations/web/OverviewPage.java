package org.polyphony.platform.translations.web;

import java.util.List;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.translations.Coverage;

/**
 * Everything that translations/index.jte shows.
 *
 * @param languages the languages on offer
 */
public record OverviewPage(List<Row> languages) {
  /**
   * One language.
   *
   * @param language the language
   * @param content its share of the content
   * @param words messages of the interface that have words
   * @param allWords how many messages there are
   * @param reviewed parts of the interface that a translator reviewed
   * @param parts how many parts there are
   */
  public record Row(
      Language language, Coverage content, int words, int allWords, long reviewed, int parts) {
    /** Its own page. */
    public String path() {
      return TranslationController.PATH + "/" + language.code();
    }

    /** Whether the interface was written in it. */
    public boolean source() {
      return language == Language.EN;
    }
  }
}

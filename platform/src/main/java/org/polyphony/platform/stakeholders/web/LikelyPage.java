package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Locale;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.duplicates.Likely;
import org.polyphony.platform.stakeholders.duplicates.Why;

/**
 * Records that may be the same as the one that is being typed.
 *
 * @param path where to ask while one types
 * @param rows the likeliest first
 * @param refused whether the form was refused because of them
 */
public record LikelyPage(String path, List<Row> rows, boolean refused) {

  /**
   * One of them.
   *
   * @param id its number
   * @param name its name
   * @param path its page
   * @param country its name, or empty
   * @param score in words
   * @param reasons in words, the strongest first
   */
  public record Row(
      long id, String name, String path, String country, String score, List<String> reasons) {}

  static LikelyPage none(String path) {
    return new LikelyPage(path, List.of(), false);
  }

  static LikelyPage of(String path, List<Likely> likely, boolean refused, Countries countries) {
    return new LikelyPage(
        path, likely.stream().map(it -> row(it, countries)).toList(), refused && !likely.isEmpty());
  }

  private static Row row(Likely it, Countries countries) {
    return new Row(
        it.id(),
        it.name(),
        Paths.of(it.type(), it.id()),
        countries.name(it.country()),
        text("stakeholders.duplicates.score", "score", it.score()),
        it.reasons().stream().map(why -> reason(why, countries)).toList());
  }

  static String reason(Why why, Countries countries) {
    boolean lands = why.kind() == Why.Kind.COUNTRIES;
    return text(
        "stakeholders.duplicates.why." + why.kind().name().toLowerCase(Locale.ROOT),
        "first",
        lands ? countries.name(why.first()) : why.first(),
        "second",
        lands ? countries.name(why.second()) : why.second());
  }
}

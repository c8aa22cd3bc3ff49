package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.ListQuery;

/**
 * Says where a text was found when it was not (only) in names.
 *
 * @param words a sentence
 * @param link what the sentence offers, or null
 * @param path where that is, or null
 */
public record FoundBy(String words, @Nullable String link, @Nullable String path) {

  /**
   * The sentence, or null where names have what was asked for and nothing else has.
   *
   * @param asked the filter of the address
   */
  static @Nullable FoundBy of(ListQuery query, Registry.Filter asked, Registry.Found found) {
    if (asked.text().isBlank() || found.slice().total() == 0) {
      return null;
    }
    return switch (found.filter().in()) {
      case NAMES -> more(query, found.elsewhere());
      case ALL ->
          asked.in() == Registry.In.ALL
              ? new FoundBy(
                  Texts.text("stakeholders.list.anywhere"),
                  Texts.text("stakeholders.list.names-only"),
                  query.with("in", ""))
              : new FoundBy(Texts.text("stakeholders.list.no-name"), null, null);
      case SIMILAR -> new FoundBy(Texts.text("stakeholders.list.similar"), null, null);
    };
  }

  private static @Nullable FoundBy more(ListQuery query, long count) {
    return count == 0
        ? null
        : new FoundBy(
            Texts.text("stakeholders.list.elsewhere", "count", count),
            Texts.text("stakeholders.list.show-elsewhere"),
            query.with("in", "all"));
  }
}

package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.planning.KeptRules;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/rules/page.jte shows.
 *
 * @param tables newest first, the shipped one last
 * @param form of a new table
 */
public record RulesPage(List<KeptRules> tables, Form form) {

  /** Its address. */
  public static final String PATH = "/manage/exchanges/rules";

  /** Where one table is. */
  public String path(KeptRules table) {
    return PATH + "/" + table.id();
  }

  /** When a table was brought in; null for the shipped one. */
  public @Nullable String added(KeptRules table) {
    var at = table.addedAt();
    return at == null ? null : Formats.moment(at);
  }
}

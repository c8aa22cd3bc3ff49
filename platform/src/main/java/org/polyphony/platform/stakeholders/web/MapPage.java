package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;

/**
 * The registry by countries.
 *
 * @param query the list's filter
 * @param map the drawing, safe to print
 * @param rows every country with records, the most first
 */
public record MapPage(ListQuery query, String map, List<Row> rows) {

  /**
   * A country.
   *
   * @param code its code; empty for no country recorded
   * @param name in words
   * @param records how many
   * @param path the list of those, under the same filter
   */
  public record Row(String code, String name, long records, String path) {}

  /** All rows on one page: there are no more countries than that. */
  public Slice<Row> slice() {
    return new Slice<>(rows, rows.size(), 1, Math.max(1, rows.size()));
  }

  /** The list under the same filter. */
  public String list() {
    return new ListQuery(Paths.LIST, query.parameters()).with("page", "");
  }

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("stakeholders.field.country")),
        new Column("", Texts.text("stakeholders.map.records"), true));
  }

  /** The files on offer. */
  public List<String> exports() {
    return Shell.current().actor().may("stakeholders.export") ? Download.FORMATS : List.of();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), list()));
  }
}

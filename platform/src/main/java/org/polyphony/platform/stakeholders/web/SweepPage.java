package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.duplicates.Sweeps;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.ListQuery;

/**
 * Pairs of records that may be one.
 *
 * @param query what was asked for
 * @param sweep the last look through all records, or null
 * @param slice the pairs of this page
 */
public record SweepPage(ListQuery query, Sweeps.@Nullable Sweep sweep, Slice<Row> slice) {

  /**
   * A pair.
   *
   * @param names of both
   * @param paths of both
   * @param score in words
   * @param reasons in words
   * @param compare where the two are compared
   * @param judge where they are judged
   */
  public record Row(
      List<String> names,
      List<String> paths,
      String score,
      List<String> reasons,
      String compare,
      String judge) {}

  /** Whether it goes on. */
  public boolean running() {
    return sweep != null && sweep.running();
  }

  /** What the last look gave, in a sentence. */
  public String lede() {
    if (sweep == null) {
      return text("stakeholders.sweep.never");
    }
    if (sweep.failed()) {
      return text("stakeholders.sweep.failed");
    }
    return sweep.running()
        ? text("stakeholders.sweep.running")
        : text("stakeholders.sweep.found", "pairs", sweep.pairs(), "records", sweep.records());
  }

  /** Whether the pairs shown are those that somebody said are two. */
  public boolean dismissed() {
    return query.get("show").equals("dismissed");
  }

  /** Which pairs can be shown. */
  public List<Choice> shows() {
    return List.of(
        new Choice("sure", text("stakeholders.sweep.sure")),
        new Choice("dismissed", text("stakeholders.sweep.dismissed")));
  }

  /** The kinds. */
  public List<Choice> types() {
    return List.of(
        new Choice("organisation", text("stakeholders.list.organisations")),
        new Choice("person", text("stakeholders.list.people")));
  }

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("stakeholders.sweep.pair")),
        Column.of(text("stakeholders.sweep.reasons")),
        Column.of(text("stakeholders.sweep.decide")));
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(text("stakeholders.list.title"), Paths.LIST));
  }
}

package org.polyphony.platform.segments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.segments.Segment;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;

/**
 * A segment and who is in it.
 *
 * @param query what was asked for
 * @param segment the segment
 * @param sentence what it contains
 * @param slice the rows of this page
 * @param form its name
 * @param mayEdit whether to offer changes
 * @param mayExport whether to offer files
 * @param undo where what was just done can be taken back, or null
 */
public record SegmentPage(
    ListQuery query,
    Segment segment,
    String sentence,
    Slice<Row> slice,
    Form form,
    boolean mayEdit,
    boolean mayExport,
    @Nullable String undo) {

  /**
   * One record.
   *
   * @param path its page
   * @param name in the reader's language
   * @param group in words, or empty
   * @param country in words, or empty
   * @param confidential whether only named accounts see it
   * @param leave where it is taken out of a fixed segment
   */
  public record Row(
      String path, String name, String group, String country, boolean confidential, String leave) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("stakeholders.field.name")),
        Column.of(Texts.text("stakeholders.field.group")),
        Column.of(Texts.text("stakeholders.field.country")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? List.of("csv", "xlsx", "vcf", "json") : List.of();
  }

  /** Whether counting stopped before the end. */
  public boolean more() {
    return slice.total() > Registry.COUNT_LIMIT;
  }

  /** Where all who are in it can be changed at once; null where that is not offered. */
  public @Nullable String editAll() {
    var actor = Shell.current().actor();
    boolean may = actor.may("stakeholders.edit") && actor.may("stakeholders.import");
    return may && !segment.removed() && slice.total() > 0
        ? "/manage/stakeholders/edits/new?list=" + segment.id()
        : null;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("segments.title"), SegmentController.PATH));
  }
}

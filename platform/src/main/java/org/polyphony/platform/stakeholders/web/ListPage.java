package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.FieldInput;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.polyphony.platform.ui.Step;

/**
 * The list of organisations and people.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param groups to filter by
 * @param kinds to filter by
 * @param countries to filter by
 * @param roles to filter by
 * @param mayEdit whether to offer adding
 * @param mayImport whether to offer the import
 * @param mayExport whether to offer the file
 * @param undo where a removal just made can be taken back, or null
 * @param own filters by own fields
 * @param ownColumns labels of the own fields that the list shows
 * @param tabs all, organisations, people
 * @param foundBy how the text was found, where that needs saying; else null
 */
public record ListPage(
    ListQuery query,
    Slice<ListRow> slice,
    List<Choice> groups,
    List<Choice> kinds,
    List<Choice> countries,
    List<Choice> roles,
    boolean mayEdit,
    boolean mayImport,
    boolean mayExport,
    @Nullable String undo,
    List<FieldInput> own,
    List<String> ownColumns,
    List<Step> tabs,
    @Nullable FoundBy foundBy) {

  /** Where what is shown can be saved by name; null where that is not offered. */
  public @Nullable String saveAs() {
    var parameters = new LinkedHashMap<>(query.parameters());
    parameters.keySet().removeAll(List.of("sort", "size"));
    return Shell.current().actor().may("segments.edit")
        ? new ListQuery("/manage/segments/new", parameters).with("page", "")
        : null;
  }

  /** The same on the map. */
  public String map() {
    var parameters = new LinkedHashMap<>(query.parameters());
    parameters.keySet().removeAll(List.of("sort", "size"));
    return new ListQuery(MapController.PATH, parameters).with("page", "");
  }

  /** Where all that the filter finds can be changed at once; null where that is not offered. */
  public @Nullable String editAll() {
    var parameters = new LinkedHashMap<>(query.parameters());
    parameters.keySet().removeAll(List.of("sort", "size"));
    return mayEdit && mayImport && query.get("removed").isEmpty()
        ? new ListQuery(EditController.PATH + "/new", parameters).with("page", "")
        : null;
  }

  /** Whether counting stopped before the end. */
  public boolean more() {
    return slice.total() > Registry.COUNT_LIMIT;
  }

  /** The columns. */
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    if (editAll() != null) {
      columns.add(Column.of(Texts.text("stakeholders.edits.pick")));
    }
    columns.addAll(
        List.of(
            Column.sorted("name", Texts.text("stakeholders.field.name")),
            Column.sorted("group", Texts.text("stakeholders.field.group")),
            Column.of(Texts.text("stakeholders.field.kind")),
            Column.sorted("country", Texts.text("stakeholders.field.country")),
            Column.of(Texts.text("stakeholders.field.role"))));
    ownColumns.forEach(it -> columns.add(Column.of(it)));
    columns.add(Column.sorted("changed", Texts.text("stakeholders.field.changed")));
    return columns;
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }
}

package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The list of countries with its map.
 *
 * @param query what was asked for
 * @param slice all rows that fit
 * @param map the drawing, safe to print
 * @param electoralGroups to filter by
 * @param regions to filter by
 * @param schemes to filter by
 * @param unverified how many of the dates shown no source confirms
 */
public record CountriesPage(
    ListQuery query,
    Slice<CountryRow> slice,
    String map,
    List<Choice> electoralGroups,
    List<Choice> regions,
    List<Choice> schemes,
    long unverified) {

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", Texts.text("stakeholders.field.country")),
        Column.sorted("group", Texts.text("stakeholders.country.electoral-group")),
        Column.sorted("region", Texts.text("stakeholders.country.region")),
        Column.of(Texts.text("stakeholders.country.lists")),
        Column.sorted("date", Texts.text("stakeholders.country.party-since")));
  }
}

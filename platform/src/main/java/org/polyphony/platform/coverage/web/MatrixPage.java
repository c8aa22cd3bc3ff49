package org.polyphony.platform.coverage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.charts.Voice;

/**
 * The coverage matrix.
 *
 * @param query what was asked for
 * @param layer what can be asked for
 * @param columns the groups
 * @param rows the regions with their cells
 * @param balance women, least developed countries, small islands, civil society
 * @param empty how many cells have nobody engaged
 * @param mayExport whether to offer the file
 */
public record MatrixPage(
    ListQuery query,
    Layer layer,
    List<Column> columns,
    List<Row> rows,
    List<Measure> balance,
    int empty,
    boolean mayExport) {

  /**
   * A group.
   *
   * @param name its short name
   * @param voice its voice, or null
   */
  public record Column(String name, @Nullable Voice voice) {}

  /**
   * A region.
   *
   * @param name its name
   * @param cells one a group
   */
  public record Row(String name, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param group its name
   * @param words how many of how many, or that nobody is known
   * @param state in words, or empty where somebody is engaged
   * @param path the records behind it, or null where there are none
   */
  public record Cell(String group, String words, String state, @Nullable String path) {}

  /**
   * One measure of balance.
   *
   * @param name what is measured
   * @param known share and figures among those known
   * @param engaged share and figures among those engaged
   */
  public record Measure(String name, String known, String engaged) {}

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** Whom to invite, with the same choice. */
  public String invite() {
    return Layer.on(query, CoverageController.INVITE);
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), "/manage/stakeholders"));
  }
}

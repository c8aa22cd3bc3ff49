package org.polyphony.platform.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.charts.TileMap;

/**
 * A strategy's report in words, in one language: what the page, the Word and the PDF file show
 * alike.
 *
 * @param language of the words
 * @param kind what it is: a strategy report
 * @param title the strategy
 * @param lede what the report answers
 * @param notes when it was made, what it leaves out
 * @param sections its parts
 * @param footer whose product it is not
 */
public record ReportDocument(
    Language language,
    String kind,
    String title,
    String lede,
    List<String> notes,
    List<Section> sections,
    String footer) {

  /**
   * A part.
   *
   * @param id unique in the report; for addresses
   * @param title its heading
   * @param blocks what it holds
   */
  public record Section(String id, String title, List<Block> blocks) {}

  /** A piece of a part. */
  public sealed interface Block {}

  /**
   * A paragraph.
   *
   * @param text its words
   */
  public record Words(String text) implements Block {}

  /**
   * A table.
   *
   * @param caption what it holds
   * @param heads its columns; the first holds the row headings
   * @param rows its rows, each with as many cells as there are heads; where none, it says so
   */
  public record Table(String caption, List<String> heads, List<Row> rows) implements Block {

    /** Whether a column holds figures, as far as any are recorded. */
    public boolean figures(int column) {
      return column > 0
          && rows.stream().map(it -> it.cells().get(column)).allMatch(it -> it.kind() != Kind.WORDS)
          && !rows.isEmpty();
    }
  }

  /**
   * A row.
   *
   * @param id place for links within the report, or null
   * @param cells the row heading, then the values
   */
  public record Row(@Nullable String id, List<Cell> cells) {

    /** A row nothing links to. */
    public static Row of(Cell... cells) {
      return new Row(null, List.of(cells));
    }
  }

  /**
   * The tile-grid map; a table with the same figures stands beside it.
   *
   * @param caption what it shows
   * @param description the main finding
   * @param valueHead what is counted
   * @param countries the countries with their figures
   * @param note what the map does not say
   */
  public record Atlas(
      String caption,
      String description,
      String valueHead,
      List<TileMap.Country> countries,
      String note)
      implements Block {}

  /** How a cell is set. */
  public enum Kind {
    WORDS,
    NUMBER,
    /** Nothing is recorded: the text says so, and it is no zero. */
    MISSING
  }

  /**
   * A cell.
   *
   * @param text as shown, never blank
   * @param href the records behind it: an address of this site or a place in the report; or null
   * @param kind how it is set
   */
  public record Cell(String text, @Nullable String href, Kind kind) {

    /** Words; where there are none, it says that none are recorded. */
    public static Cell words(String text) {
      return link(text, null);
    }

    /** Words that lead to a record. */
    public static Cell link(String text, @Nullable String href) {
      return text.isBlank() ? missing() : new Cell(text, href, Kind.WORDS);
    }

    /** A figure, or that it is not recorded. */
    public static Cell number(@Nullable Long value, @Nullable String href) {
      return value == null ? missing() : new Cell(Formats.number(value), href, Kind.NUMBER);
    }

    /** A figure already written. */
    public static Cell figure(String text, @Nullable String href) {
      return text.isBlank() ? missing() : new Cell(text, href, Kind.NUMBER);
    }

    /** Nothing recorded. */
    public static Cell missing() {
      return new Cell(Texts.text("ui.not-recorded"), null, Kind.MISSING);
    }
  }
}

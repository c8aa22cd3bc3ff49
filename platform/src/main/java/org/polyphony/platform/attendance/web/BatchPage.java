package org.polyphony.platform.attendance.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.attendance.Attendances;
import org.polyphony.platform.ui.Crumb;

/**
 * What became of a list that was read in, or of a day that was closed.
 *
 * @param exchange number of the exchange
 * @param title its name
 * @param batch the list
 */
public record BatchPage(long exchange, String title, Attendances.Batch batch) {

  /** Where it is taken back. */
  public String undo() {
    return Paths.work(exchange) + "/lists/" + batch.id() + "/undo";
  }

  /** The list of that day. */
  public String back() {
    return Paths.day(exchange, batch.day());
  }

  /** The name of the file, or that the day was closed. */
  public String name() {
    return batch.file().isEmpty() ? text("attendance.closed.title") : batch.file();
  }

  /** How many lines marked somebody, found a mark, or need attention. */
  public String sum() {
    long bad = batch.lines().stream().filter(BatchPage::bad).count();
    return text(
        "attendance.batch.sum",
        "marked",
        count(Attendances.Outcome.MARKED),
        "same",
        count(Attendances.Outcome.SAME),
        "bad",
        bad);
  }

  private long count(Attendances.Outcome outcome) {
    return batch.lines().stream().filter(it -> it.outcome() == outcome).count();
  }

  /** Whether a line needs somebody's attention. */
  public static boolean bad(Attendances.Line it) {
    return it.outcome() != Attendances.Outcome.MARKED && it.outcome() != Attendances.Outcome.SAME;
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(title, "/manage/exchanges/" + exchange),
        new Crumb(text("attendance.title"), Paths.work(exchange)));
  }
}

package org.polyphony.platform.attendance.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.attendance.Attendances;
import org.polyphony.platform.attendance.Mark;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;

/**
 * Who was there on a day.
 *
 * @param sheet the list
 * @param query what was asked for
 * @param slice the rows of this page
 * @param tabs one a day
 * @param counts how many have which mark, in a sentence
 * @param form of the file that is read in
 * @param told what became of the last thing done, or empty
 * @param history who marked whom
 */
public record SheetPage(
    Attendances.Sheet sheet,
    ListQuery query,
    Slice<Attendances.Row> slice,
    List<Step> tabs,
    String counts,
    Form form,
    String told,
    List<AuditLine> history) {

  /** Its own address, without the day. */
  public String path() {
    return Paths.work(sheet.exchange().id());
  }

  /** The exchange's name in the reader's language. */
  public String title() {
    return sheet.exchange().draft().title().in(Reader.language()).text();
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(text("exchanges.list.title"), "/manage/exchanges"),
        new Crumb(title(), "/manage/exchanges/" + sheet.exchange().id()));
  }

  /** Whether anybody has no mark. */
  public boolean open() {
    return sheet.counts().getOrDefault(Mark.OPEN, 0L) > 0;
  }

  /** To filter by. */
  public List<Choice> marks() {
    return java.util.Arrays.stream(Mark.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }
}

package org.polyphony.platform.attendance.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.attendance.Attendances;
import org.polyphony.platform.attendance.Mark;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;
import org.springframework.stereotype.Component;

/** Puts the pages of attendance together. */
@Component
class SheetPages {

  private static final int ROWS = 100;

  private final Attendances attendances;

  SheetPages(Attendances attendances) {
    this.attendances = attendances;
  }

  SheetPage page(long id, ListQuery query, Form form, String told, Actor actor) {
    String day = query.get("day");
    var sheet = attendances.sheet(actor, id, day);
    var rows = rows(sheet, query);
    var page = query.page(ROWS);
    int from = (int) Math.min(rows.size(), page.offset());
    int to = Math.min(rows.size(), from + page.size());
    return new SheetPage(
        sheet,
        query,
        new Slice<>(rows.subList(from, to), rows.size(), page.page(), page.size()),
        sheet.days().stream()
            .map(it -> new Step(name(it), Paths.day(id, it), false, it.equals(day)))
            .toList(),
        counts(sheet.counts()),
        form,
        told,
        AuditLine.of(attendances.history(actor, id), "attendance.field."));
  }

  List<Attendances.Row> rows(Attendances.Sheet sheet, ListQuery query) {
    String typed = query.get("q").toLowerCase(Reader.language().locale());
    String mark = query.get("mark");
    return sheet.rows().stream()
        .filter(it -> mark.isEmpty() || it.mark().name().equals(mark))
        .filter(it ->
            typed.isEmpty()
                || (it.name() + " " + it.organisation())
                    .toLowerCase(Reader.language().locale())
                    .contains(typed))
        .toList();
  }

  private static String counts(Map<Mark, Long> counts) {
    return Arrays.stream(new Mark[] {Mark.PRESENT, Mark.ABSENT, Mark.OPEN})
        .map(it -> text(it.textKey()) + ": " + Formats.number(counts.getOrDefault(it, 0L)))
        .collect(java.util.stream.Collectors.joining(" · "));
  }

  static String name(String day) {
    return day.isEmpty() ? text("attendance.whole") : Formats.date(LocalDate.parse(day));
  }

  static List<String> head() {
    return List.of(
        text("attendance.field.number"),
        text("attendance.field.name"),
        text("attendance.field.organization"),
        text("attendance.field.mark"));
  }

  static List<String> cells(Attendances.Row it) {
    return List.of(
        String.valueOf(it.person()), it.name(), it.organisation(), text(it.mark().textKey()));
  }

  BatchPage batch(long id, long part, Actor actor) {
    var batch = attendances.batch(actor, id, part);
    var sheet = attendances.sheet(actor, id, "");
    return new BatchPage(id, title(sheet), batch);
  }

  SignPage sign(long id, String day, Actor actor) {
    var sheet = attendances.sheet(actor, id, day);
    var draft = sheet.exchange().draft();
    String when = day.isEmpty() ? Formats.span(draft.start(), draft.end()) : name(day);
    String where = draft.place().in(Reader.language()).text();
    return new SignPage(
        title(sheet),
        List.of(
            Fact.of(text("attendance.field.day"), when.isEmpty() ? null : when),
            Fact.of(text("attendance.field.place"), where.isEmpty() ? null : where)),
        sheet.rows(),
        Paths.day(id, day),
        List.of(
            new Crumb(title(sheet), "/manage/exchanges/" + id),
            new Crumb(text("attendance.title"), Paths.day(id, day))));
  }

  private static String title(Attendances.Sheet sheet) {
    return sheet.exchange().draft().title().in(Reader.language()).text();
  }
}

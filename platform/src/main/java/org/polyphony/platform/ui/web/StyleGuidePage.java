package org.polyphony.platform.ui.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Mark;
import org.polyphony.platform.ui.Moment;
import org.polyphony.platform.ui.Step;
import org.polyphony.platform.ui.charts.Voice;

/**
 * What the style guide shows. Nothing in it is a record.
 *
 * @param query the sort order and page asked for
 * @param rows the sample list
 * @param form a form with errors
 * @param localized a text in several languages and states
 * @param drawings charts and the chain
 */
public record StyleGuidePage(
    ListQuery query,
    Slice<Row> rows,
    Form form,
    LocalizedText localized,
    StyleGuideDrawings drawings) {

  /** The icons of the instruments, by the key of the catalogue. */
  public static final List<String> INSTRUMENTS =
      List.of(
          "conference",
          "workshop",
          "expert-visit",
          "knowledge-fair",
          "technical-deep-dive",
          "multi-stakeholder-dialogue",
          "community-of-practice",
          "twinning",
          "study-tour",
          "competition",
          "knowledge-jam");

  /** The other icons. */
  public static final List<String> ICONS =
      List.of(
          "search",
          "globe",
          "check",
          "cross",
          "info",
          "warning",
          "rest",
          "undo",
          "next",
          "down",
          "download",
          "upload",
          "print",
          "plus",
          "lock",
          "key",
          "calendar",
          "clock",
          "edit",
          "remove",
          "person",
          "people",
          "organization",
          "document",
          "mandate",
          "goal",
          "mail",
          "feed",
          "filter",
          "history",
          "help",
          "keyboard",
          "chart",
          "external");

  /** A row of the sample list; a number of −1 is not recorded. */
  public record Row(String name, Voice voice, int number, LocalDate date, Mark mark) {}

  static StyleGuidePage of(ListQuery query) {
    Form form =
        Form.blank()
            .put("name", "x".repeat(12))
            .put("date", "2017-13")
            .putAll("group", List.of("c", "m"));
    form.reject("name", "ui.form.required");
    form.reject("date", "shared.refused.date", "value", "2017-13");
    LocalizedText localized =
        LocalizedText.of(Language.EN, text(Language.EN, "ui.tagline"))
            .with(Language.FR, text(Language.FR, "ui.tagline"), TranslationState.HUMAN)
            .with(Language.ES, text(Language.ES, "ui.tagline"), TranslationState.OUTDATED)
            .with(Language.AR, text(Language.AR, "ui.tagline"), TranslationState.MACHINE);
    form.put("title", localized);
    return new StyleGuidePage(query, rows(query), form, localized, new StyleGuideDrawings());
  }

  private static Slice<Row> rows(ListQuery query) {
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int number = i % 4 == 3 ? -1 : (i * 7) % 31;
      Voice voice = Voice.values()[i % Voice.values().length];
      all.add(
          new Row(
              text("ui.guide.sample") + " " + Formats.number(i + 1L),
              voice,
              number,
              LocalDate.of(2019, 1 + i % 12, 1 + i % 28),
              Mark.values()[i % Mark.values().length]));
    }
    var wanted = query.page(4);
    int from = (int) Math.min(wanted.offset(), all.size());
    int to = Math.min(from + wanted.size(), all.size());
    return new Slice<>(all.subList(from, to), all.size(), wanted.page(), wanted.size());
  }

  /** The columns of the sample list. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", text("ui.guide.name")),
        Column.of(text("ui.guide.group")),
        Column.number("number", text("ui.guide.number")),
        Column.sorted("date", text("ui.guide.date")),
        Column.of(text("ui.guide.status")));
  }

  /** The five groups as choices. */
  public List<Choice> groups() {
    return IntStream.range(0, Voice.values().length)
        .mapToObj(i -> Voice.values()[i].key())
        .map(key -> new Choice(key, text("ui.voice." + key + ".name")))
        .toList();
  }

  /** Facts, one of them not recorded. */
  public List<Fact> facts() {
    return List.of(
        new Fact(text("ui.guide.name"), text("ui.guide.sample"), "#tables"),
        Fact.of(text("ui.guide.date"), Formats.date(LocalDate.of(2019, 6, 4))),
        Fact.of(text("ui.guide.number"), null));
  }

  /** A past, a present and a future. */
  public List<Moment> moments() {
    return List.of(
        moment(2017, Moment.State.DONE),
        moment(2019, Moment.State.NOW),
        moment(2021, Moment.State.TODO));
  }

  private static Moment moment(int year, Moment.State state) {
    String what = text("ui.guide.sample");
    return new Moment(
        Formats.date(LocalDate.of(year, 6, 4)), what, text("ui.tagline"), state, null);
  }

  /** Five steps, the second current, the last not yet open. */
  public List<Step> steps() {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            i -> new Step(text("ui.guide.sample"), i == 5 ? null : "#navigation", i == 1, i == 2))
        .toList();
  }
}

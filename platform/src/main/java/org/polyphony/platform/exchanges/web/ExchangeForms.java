package org.polyphony.platform.exchanges.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/** Between an exchange and the fields of its form. */
final class ExchangeForms {

  /** The fields of keys and numbers, each with its name in the form and in messages. */
  static final List<String> FIELDS =
      List.of(
          "strategy",
          "start",
          "end",
          "zone",
          "delivery",
          "instruments",
          "activities",
          "mandates",
          "objective",
          "goals",
          "areas",
          "sdgs",
          "outcomes",
          "results",
          "proposed",
          "countries",
          "organisers",
          "source");

  /** The fields of words in several languages. */
  static final List<String> TEXTS = List.of("title", "summary", "period-note", "place");

  private static final int TITLE = 300;
  private static final int SUMMARY = 4000;
  private static final int KEY = 80;
  private static final int MOST = 300;

  private ExchangeForms() {}

  static Form filled(ExchangeView exchange) {
    var draft = exchange.draft();
    return Form.blank()
        .put("version", exchange.version())
        .put("title", draft.title())
        .put("summary", draft.summary())
        .put("period-note", draft.periodNote())
        .put("place", draft.place())
        .put("strategy", draft.strategyId())
        .put("start", draft.start())
        .put("end", draft.end())
        .put("zone", draft.zone())
        .put("delivery", draft.delivery())
        .putAll("instruments", draft.instruments())
        .putAll("activities", draft.activities())
        .putAll("mandates", draft.mandates())
        .put("objective", draft.objectiveId())
        .putAll("goals", draft.goals())
        .putAll("areas", draft.areas())
        .putAll("sdgs", draft.sdgs())
        .putAll("outcomes", draft.outcomes())
        .putAll("results", draft.results())
        .putAll("proposed", draft.proposedLinks() ? List.of("yes") : List.of())
        .putAll("countries", draft.countries())
        .putAll("organisers", draft.organisers())
        .put("source", draft.source());
  }

  static ExchangeDraft read(Form form, @Nullable ExchangeDraft before) {
    var start = form.date("start");
    var end = form.date("end");
    if (start == null && end != null) {
      form.reject("start", "exchanges.refused.no-start");
    }
    var draft =
        new ExchangeDraft(
            form.number("strategy", 1, Long.MAX_VALUE),
            form.requiredLocalized("title", old(before == null ? null : before.title()), TITLE),
            form.localized("summary", old(before == null ? null : before.summary()), SUMMARY),
            start,
            end,
            form.localized("period-note", old(before == null ? null : before.periodNote()), TITLE),
            form.text("zone", 60),
            form.localized("place", old(before == null ? null : before.place()), TITLE),
            chosen(form, "delivery"),
            keys(form, "instruments"),
            keys(form, "activities"),
            numbers(form, "mandates"),
            form.number("objective", 1, Long.MAX_VALUE),
            keys(form, "goals"),
            keys(form, "areas"),
            keys(form, "sdgs"),
            keys(form, "outcomes"),
            keys(form, "results"),
            form.has("proposed", "yes"),
            keys(form, "countries"),
            numbers(form, "organisers"),
            form.text("source", 300),
            before != null && before.sample());
    form.check();
    return draft;
  }

  private static LocalizedText old(@Nullable LocalizedText before) {
    return before == null ? LocalizedText.EMPTY : before;
  }

  static @Nullable String chosen(Form form, String name) {
    String value = form.text(name, KEY);
    return value.isEmpty() ? null : value;
  }

  private static List<String> keys(Form form, String name) {
    List<String> keys = form.values(name).stream().distinct().limit(MOST).toList();
    keys.stream()
        .filter(it -> it.length() > KEY)
        .forEach(it -> form.reject(name, "ui.form.choice", "value", it.substring(0, KEY)));
    return keys;
  }

  /** Numbers chosen in a field of many choices; what is no number is refused. */
  static List<Long> numbers(Form form, String name) {
    var numbers = new ArrayList<Long>();
    for (String value : keys(form, name)) {
      try {
        numbers.add(Long.valueOf(value));
      } catch (NumberFormatException _) {
        form.reject(name, "ui.form.choice", "value", value);
      }
    }
    return numbers;
  }
}

package org.polyphony.platform.indicators.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.indicators.Dimension;
import org.polyphony.platform.indicators.Indicators;
import org.polyphony.platform.indicators.Sheet;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;

/** The records behind a figure, as far as the reader may see each of them. */
@Component
class BehindPages {

  private final Indicators indicators;
  private final Exchanges exchanges;
  private final InstitutionalChanges changes;
  private final People people;

  BehindPages(
      Indicators indicators, Exchanges exchanges, InstitutionalChanges changes, People people) {
    this.indicators = indicators;
    this.exchanges = exchanges;
    this.changes = changes;
    this.people = people;
  }

  SheetPage.Records page(
      Sheet sheet, String path, @Nullable Dimension by, String key, String part, Actor actor) {
    List<Long> ids = indicators.records(sheet, by, key);
    var binding = sheet.binding();
    List<Fact> found = new ArrayList<>();
    if (binding != null) {
      found.addAll(
          switch (binding.computation().behind()) {
            case EXCHANGES, ANSWERS -> exchanges(ids, actor);
            case PEOPLE -> people(ids, actor);
            case CHANGES -> changes(ids, actor);
            case AGREEMENTS -> agreements(sheet, ids);
            case STATEMENTS -> statements(ids, actor);
          });
    }
    // of people not even the number is told that the suppression may hide
    boolean counted = binding != null && !binding.computation().people();
    int missing = ids.size() - found.size();
    return new SheetPage.Records(
        path,
        sheet.indicator().draft().title(),
        part,
        found,
        counted && missing > 0 ? missing : null);
  }

  private List<Fact> exchanges(List<Long> ids, Actor actor) {
    return exchanges.byIds(ids, actor).values().stream()
        .map(it ->
            new Fact(
                Formats.span(it.draft().start(), it.draft().end()),
                SheetWords.words(it.draft().title()),
                "/exchanges/" + it.id()))
        .sorted(java.util.Comparator.comparing(Fact::path))
        .toList();
  }

  private List<Fact> people(List<Long> ids, Actor actor) {
    if (!actor.may("stakeholders.read") || !actor.may(ExchangePermissions.PEOPLE)) {
      return List.of();
    }
    var numbers = ids.stream().map(PersonId::new).collect(Collectors.toSet());
    return people.byIds(actor, numbers).values().stream()
        .map(it ->
            new Fact(
                text("indicators.record.person"), it.name(), "/manage/people/" + it.id().value()))
        .sorted(Formats.byName(it -> String.valueOf(it.value())))
        .toList();
  }

  private List<Fact> changes(List<Long> ids, Actor actor) {
    return changes.byIds(ids, actor).stream()
        .map(it ->
            new Fact(
                it.furthest().map(step -> text("results.stage." + step.stage().slug())).orElse(""),
                SheetWords.words(it.draft().title()),
                it.path()))
        .toList();
  }

  private static List<Fact> agreements(Sheet sheet, List<Long> ids) {
    return sheet.strategy().agreements().stream()
        .filter(it -> ids.contains(it.id()))
        .map(it ->
            new Fact(
                Formats.span(it.draft().start(), it.draft().end()),
                SheetWords.words(it.draft().title()),
                "/strategies/" + sheet.strategy().draft().slug()))
        .toList();
  }

  private static List<Fact> statements(List<Long> ids, Actor actor) {
    return actor.may("followup.read")
        ? ids.stream()
            .map(it ->
                new Fact(
                    text("followup.statement.kind"),
                    text("indicators.record.number", "number", it),
                    "/manage/statements/" + it))
            .toList()
        : List.of();
  }
}

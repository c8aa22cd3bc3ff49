package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Ladder;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Step;
import org.springframework.stereotype.Component;

/** The ladder in words. */
@Component
class LadderWords {

  private final Words words;

  LadderWords(Words words) {
    this.words = words;
  }

  LadderPage page(
      ListQuery query,
      Map<Long, String> strategies,
      Ladder.Query asked,
      Ladder.Figures figures,
      Slice<Ladder.Step> steps,
      Actor actor) {
    return new LadderPage(
        query,
        strategies.getOrDefault(asked.strategy(), ""),
        Formats.span(PartialDate.parse(asked.from()), PartialDate.parse(asked.until())),
        rungs(query, figures),
        moves(query, figures),
        steps.map(it -> row(asked, it)),
        strategies.entrySet().stream()
            .map(it -> new Choice(String.valueOf(it.getKey()), it.getValue()))
            .toList(),
        words.choices(Catalogue.GROUP),
        words.countryChoices(),
        actor.may(Permissions.EDIT),
        actor.may(Permissions.EXPORT));
  }

  /** What somebody can be moved to; “-” for not engaged any more. */
  List<Choice> rungs(Catalogue roles) {
    var rungs = new ArrayList<>(words.choices(roles).reversed());
    rungs.add(new Choice("-", text("stakeholders.ladder.none")));
    return rungs;
  }

  private List<Step> rungs(ListQuery query, Ladder.Figures figures) {
    var steps = new ArrayList<Step>();
    long all = figures.rungs().values().stream().mapToLong(it -> it).sum();
    steps.add(tab(query, "role", "", text("stakeholders.list.all"), all));
    for (Choice rung : rungs(Catalogue.ROLE)) {
      String key = rung.value().equals("-") ? "" : rung.value();
      steps.add(
          tab(query, "role", rung.value(), rung.name(), figures.rungs().getOrDefault(key, 0L)));
    }
    return steps;
  }

  private static List<Step> moves(ListQuery query, Ladder.Figures figures) {
    return List.of(
        tab(query, "move", "UP", text("stakeholders.ladder.up"), figures.up()),
        tab(query, "move", "DOWN", text("stakeholders.ladder.down"), figures.down()));
  }

  private static Step tab(ListQuery query, String name, String value, String label, long count) {
    boolean current = query.get(name).equals(value);
    String path = query.with(name, current ? "" : value);
    return new Step(
        text("stakeholders.ladder.tab", "name", label, "count", count), path, false, current);
  }

  private LadderPage.Row row(Ladder.Query asked, Ladder.Step it) {
    var row = it.stakeholder();
    return new LadderPage.Row(
        row.path(),
        row.name().in(Reader.language()).text(),
        row.confidential(),
        words.voice(row.group()),
        words.country(row.country()),
        rung(it.now()),
        it.since() == null ? "" : Formats.date(it.since()),
        moved(it),
        LadderController.PATH + "/" + asked.strategy() + "/" + row.id() + "/move");
  }

  private String moved(Ladder.Step it) {
    return switch (it.move()) {
      case UP -> text("stakeholders.ladder.up-from", "role", rung(it.before()));
      case DOWN -> text("stakeholders.ladder.down-from", "role", rung(it.before()));
      case NONE -> "";
    };
  }

  private String rung(@Nullable String role) {
    return role == null
        ? text("stakeholders.ladder.none")
        : Objects.requireNonNullElse(words.name(Catalogue.ROLE, role), role);
  }

  List<String> head() {
    return List.of(
        text("stakeholders.field.id"),
        text("stakeholders.field.name"),
        text("stakeholders.field.group"),
        text("stakeholders.field.country-code"),
        text("stakeholders.ladder.rung"),
        text("stakeholders.field.since"),
        text("stakeholders.ladder.moves"));
  }

  List<String> cells(Ladder.Step it) {
    var row = it.stakeholder();
    return List.of(
        String.valueOf(row.id()),
        row.name().in(Reader.language()).text(),
        Objects.requireNonNullElse(words.name(Catalogue.GROUP, row.group()), ""),
        Objects.requireNonNullElse(row.country(), ""),
        rung(it.now()),
        it.since() == null ? "" : it.since().toString(),
        moved(it));
  }
}

package org.polyphony.platform.assessments.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.assessments.Abilities;
import org.polyphony.platform.assessments.Ability;
import org.polyphony.platform.assessments.AbilityDraft;
import org.polyphony.platform.assessments.AbilityFilter;
import org.polyphony.platform.assessments.Permissions;
import org.polyphony.platform.assessments.Side;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of needs and offers together. */
@Component
class AbilityPages {

  private static final int PAGE = 50;

  private final Abilities abilities;
  private final AbilityWords words;
  private final Names names;
  private final Clock clock;

  AbilityPages(Abilities abilities, AbilityWords words, Names names, Clock clock) {
    this.abilities = abilities;
    this.words = words;
    this.names = names;
    this.clock = clock;
  }

  AbilityListPage list(Actor actor, ListQuery query, @Nullable String undo) {
    return new AbilityListPage(
        query,
        abilities.list(actor, filter(query), query.page(PAGE)).map(it -> row(actor, it)),
        new AbilityListPage.Choices(
            words.areas(),
            words.domains(),
            Names.languages(),
            names.groups(),
            names.countryChoices()),
        actor.may(Permissions.EXPORT),
        undo);
  }

  AbilityPage blank(Mention of, Form form) {
    String base = AbilityController.PATH + "/" + of.id();
    return page(Texts.text("assessments.needs.add"), of, form, base + "/add", null);
  }

  AbilityPage edit(Ability ability, Form form) {
    String path = ability.path();
    return page(
        Texts.text("assessments.needs.edit"),
        ability.of(),
        form,
        path + "/change",
        path + "/remove");
  }

  static Form filled(Ability ability) {
    var draft = ability.draft();
    return Form.blank()
        .put("version", ability.version())
        .put("side", draft.side())
        .put("area", draft.subject().area())
        .put("domain", draft.subject().domain())
        .put("language", draft.subject().language())
        .put("maturity", draft.maturity())
        .put("day", draft.day())
        .put("note", draft.note());
  }

  static AbilityDraft read(long stakeholder, Form form) {
    Side side = form.choice("side", Side.class);
    if (side == null) {
      form.reject("side", "ui.form.required");
    }
    var subject =
        new AbilityDraft.Subject(
            form.text("area", 60), form.text("domain", 60), form.text("language", 8));
    int maturity = AssessmentPages.scale(form, "maturity");
    LocalDate day = Days.read(form, "day");
    String note = form.text("note", 1000);
    form.check();
    return new AbilityDraft(
        stakeholder, Objects.requireNonNull(side), subject, maturity, day, note);
  }

  static AbilityFilter filter(ListQuery query) {
    return new AbilityFilter(
        new Registry.Filter(
            query.get("q"), null, query.get("group"), "", query.get("country"), "", false),
        Arrays.stream(Side.values())
            .filter(it -> it.name().equals(query.get("side")))
            .findFirst()
            .orElse(null),
        query.get("area"),
        query.get("domain"),
        query.get("language"),
        null);
  }

  /** The headings of the file. */
  static List<String> head() {
    return List.of(
        Texts.text("stakeholders.field.id"),
        Texts.text("stakeholders.field.name"),
        Texts.text("assessments.field.side"),
        Texts.text("assessments.field.area"),
        Texts.text("assessments.field.domain"),
        Texts.text("assessments.field.language"),
        Texts.text("assessments.field.maturity"),
        Texts.text("assessments.field.day"),
        Texts.text("assessments.field.note"));
  }

  /** A row of the file: numbers, codes and dates as programs read them. */
  List<String> cells(Ability it) {
    var draft = it.draft();
    return List.of(
        String.valueOf(draft.stakeholder()),
        it.of().shownName(),
        Texts.text(draft.side().textKey()),
        words.area(draft.subject().area()),
        words.domain(draft.subject().domain()),
        draft.subject().language(),
        String.valueOf(draft.maturity()),
        draft.day().toString(),
        draft.note());
  }

  AbilityWords words() {
    return words;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private AbilityPage page(
      String title, Mention of, Form form, String action, @Nullable String remove) {
    return new AbilityPage(
        title,
        of,
        form,
        new AbilityPage.Choices(words.areas(), words.domains(), Names.languages()),
        action,
        remove);
  }

  private AbilityListPage.Row row(Actor actor, Ability it) {
    var draft = it.draft();
    return new AbilityListPage.Row(
        it.of(),
        Texts.text(draft.side().textKey()),
        words.subject(draft.subject()),
        Texts.text("assessments.maturity." + draft.maturity()),
        Formats.date(draft.day()),
        draft.note(),
        actor.may(Permissions.EDIT) ? it.path() : null);
  }
}

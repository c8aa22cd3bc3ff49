package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.AgreementDraft;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.ChallengeDraft;
import org.polyphony.platform.strategy.IndicatorDraft;
import org.polyphony.platform.strategy.IndicatorValue;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.ObjectiveDraft;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyDraft;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Reads strategies and their parts from forms, and fills forms with them. */
@Component
class StrategyForms {

  private final Strategies strategies;
  private final Mandates mandates;
  private final Catalogue catalogue;

  StrategyForms(Strategies strategies, Mandates mandates, Catalogue catalogue) {
    this.strategies = strategies;
    this.mandates = mandates;
    this.catalogue = catalogue;
  }

  StrategyDraft strategy(Form form, @Nullable StrategyView before) {
    StrategyDraft old = before == null ? null : before.draft();
    String slug = form.required("slug", 80);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      form.reject("slug", "strategy.refused.slug-form", "slug", slug);
    }
    var draft =
        new StrategyDraft(
            slug,
            form.requiredLocalized("title", old == null ? LocalizedText.EMPTY : old.title(), 300),
            form.localized("purpose", old == null ? LocalizedText.EMPTY : old.purpose(), 2000),
            form.localized("summary", old == null ? LocalizedText.EMPTY : old.summary(), 8000),
            form.localized(
                "longTermOutcome", old == null ? LocalizedText.EMPTY : old.longTermOutcome(), 1000),
            form.text("document", 200),
            form.date("date"),
            form.number("framework", 1, Long.MAX_VALUE),
            TermChoices.numbers(form, "mandates"),
            form.values("anchors"),
            form.values("goals"),
            form.values("sdgs"),
            form.values("results"),
            old != null && old.sample());
    form.check();
    return draft;
  }

  Form filled(StrategyView strategy) {
    var draft = strategy.draft();
    return Form.blank()
        .put("slug", draft.slug())
        .put("title", draft.title())
        .put("purpose", draft.purpose())
        .put("summary", draft.summary())
        .put("longTermOutcome", draft.longTermOutcome())
        .put("document", draft.document())
        .put("date", draft.date())
        .put("framework", draft.frameworkId())
        .putAll("mandates", draft.mandates())
        .putAll("anchors", draft.anchors())
        .putAll("goals", draft.goals())
        .putAll("sdgs", draft.sdgs())
        .putAll("results", draft.results());
  }

  /** The choices of every field; what the form holds is among them, in use or not. */
  Map<String, List<Choice>> choices(Form form) {
    return Map.of(
        "framework",
            strategies.frameworks().stream()
                .map(it ->
                    new Choice(String.valueOf(it.id()), it.title().in(Reader.language()).text()))
                .toList(),
        "mandates",
            mandates.all().stream()
                .map(it -> new Choice(String.valueOf(it.id()), it.code()))
                .toList(),
        "anchors", TermChoices.of(catalogue, Catalogue.Kind.ANCHOR, form.values("anchors")),
        "goals", TermChoices.of(catalogue, Catalogue.Kind.GOAL, form.values("goals")),
        "sdgs", TermChoices.of(catalogue, Catalogue.Kind.SDG, form.values("sdgs")),
        "results",
            TermChoices.of(catalogue, Catalogue.Kind.EXPECTED_RESULT, form.values("results")),
        "outcomes", TermChoices.of(catalogue, Catalogue.Kind.OUTCOME, form.values("outcomes")),
        "challenge",
            TermChoices.of(
                catalogue, Catalogue.Kind.GOVERNANCE_CHALLENGE, form.values("challenge")),
        "level", names(IndicatorDraft.Level.values(), "strategy.level."),
        "kind", names(IndicatorValue.Kind.values(), "strategy.figure."));
  }

  List<Choice> agreementKinds() {
    return names(AgreementDraft.Kind.values(), "strategy.agreement.");
  }

  private static List<Choice> names(Enum<?>[] values, String prefix) {
    return Arrays.stream(values)
        .map(it -> new Choice(it.name(), text(prefix + it.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  static ChallengeDraft challenge(Form form) {
    var draft =
        new ChallengeDraft(
            form.required("challenge", 80), form.values("goals"), form.has("proposed", "yes"));
    form.check();
    return draft;
  }

  static ObjectiveDraft objective(Form form, LocalizedText before) {
    var draft =
        new ObjectiveDraft(
            form.requiredLocalized("title", before, 600),
            TermChoices.chosen(form, "challenge"),
            form.values("goals"),
            form.values("outcomes"),
            form.values("results"),
            form.has("proposed", "yes"));
    form.check();
    return draft;
  }

  static IndicatorDraft indicator(Form form, @Nullable IndicatorDraft before) {
    IndicatorDraft.Level level = form.choice("level", IndicatorDraft.Level.class);
    var draft =
        new IndicatorDraft(
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 300),
            form.localized("method", before == null ? LocalizedText.EMPTY : before.method(), 4000),
            form.localized("unit", before == null ? LocalizedText.EMPTY : before.unit(), 120),
            level == null ? IndicatorDraft.Level.OUTPUT : level,
            before == null ? null : before.about(),
            before == null ? "" : before.computation(),
            form.text("disaggregation", 200));
    form.check();
    return draft;
  }

  static IndicatorValue figure(Form form) {
    form.required("kind", 20);
    form.required("period", 10);
    form.required("value", 30);
    IndicatorValue.Kind kind = form.choice("kind", IndicatorValue.Kind.class);
    var period = form.date("period");
    var value = form.decimal("value");
    String part = form.text("part", 120);
    String source = form.text("source", 400);
    form.check();
    if (kind == null || period == null || value == null) {
      throw new IllegalStateException("the check lets nothing through that is missing");
    }
    return new IndicatorValue(kind, period, part, value, source);
  }

  static AgreementDraft agreement(Form form, @Nullable AgreementDraft before) {
    AgreementDraft.Kind kind = form.choice("kind", AgreementDraft.Kind.class);
    var draft =
        new AgreementDraft(
            kind == null ? AgreementDraft.Kind.OTHER : kind,
            form.requiredLocalized(
                "title", before == null ? LocalizedText.EMPTY : before.title(), 300),
            form.localized(
                "summary", before == null ? LocalizedText.EMPTY : before.summary(), 4000),
            form.localized(
                "parties", before == null ? LocalizedText.EMPTY : before.parties(), 1000),
            form.date("start"),
            form.date("end"));
    form.check();
    return draft;
  }
}

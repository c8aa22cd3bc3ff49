package org.polyphony.platform.results.changes.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.changes.ChangeDraft;
import org.polyphony.platform.results.changes.ChangeKind;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.PolicyStage;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;

/** Institutional changes in the reader's words. */
@Component
class ChangeWords {

  private final Catalogue catalogue;
  private final Countries countries;

  ChangeWords(Catalogue catalogue, Countries countries) {
    this.catalogue = catalogue;
    this.countries = countries;
  }

  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  static String kind(ChangeDraft draft) {
    ChangeKind kind = draft.kind();
    return kind == null ? "" : text("changes.kind." + kind.slug());
  }

  static String stage(PolicyStage stage) {
    return text("results.stage." + stage.slug());
  }

  static String state(ChangeView view) {
    return text(view.validated() ? "results.confirmed" : "results.unconfirmed");
  }

  String country(ChangeDraft draft) {
    return countries.name(draft.country());
  }

  static String reached(ChangeView view) {
    return view.furthest().map(ChangeView.Step::reached).map(Formats::date).orElse("");
  }

  String outcomes(ChangeDraft draft) {
    return Formats.list(
        draft.outcomes().stream()
            .sorted()
            .map(it -> catalogue.title(Catalogue.Kind.OUTCOME, it))
            .toList());
  }

  List<ChangePage.Step> way(ChangeView view) {
    return Arrays.stream(PolicyStage.values())
        .map(stage ->
            view.steps().stream()
                .filter(it -> it.stage() == stage)
                .findFirst()
                .map(ChangeWords::step)
                .orElseGet(() -> new ChangePage.Step(stage.slug(), stage(stage), false, "", "")))
        .toList();
  }

  private static ChangePage.Step step(ChangeView.Step it) {
    return new ChangePage.Step(
        it.stage().slug(),
        stage(it.stage()),
        true,
        it.reached() == null ? "" : Formats.date(it.reached()),
        it.remark());
  }

  List<Fact> facts(ChangeView view, boolean named) {
    var draft = view.draft();
    var facts = new ArrayList<Fact>();
    facts.add(fact("kind", kind(draft)));
    facts.add(
        Fact.of(text("changes.field.country"), draft.country() == null ? null : country(draft)));
    facts.add(fact("authority", words(draft.authority())));
    facts.add(fact("outcomes", outcomes(draft)));
    if (named) {
      facts.add(fact("recorded-by", view.recordedBy()));
    }
    facts.add(fact("validated-by", confirmed(view, named)));
    return facts;
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("changes.field." + field), value.isEmpty() ? null : value);
  }

  static String confirmed(ChangeView view, boolean named) {
    var at = view.validatedAt();
    if (at == null) {
      return text("results.unconfirmed");
    }
    String day = Formats.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    return named
        ? text("results.confirmed-by", "name", view.validatedBy(), "date", day)
        : text("results.confirmed-on", "date", day);
  }

  static List<Choice> kinds(boolean slugs) {
    return Arrays.stream(ChangeKind.values())
        .map(it -> new Choice(slugs ? it.slug() : it.name(), text("changes.kind." + it.slug())))
        .toList();
  }

  static List<Choice> stages() {
    return Arrays.stream(PolicyStage.values()).map(it -> new Choice(it.slug(), stage(it))).toList();
  }

  List<Choice> outcomes() {
    return catalogue.terms(Catalogue.Kind.OUTCOME).stream()
        .filter(Term::enabled)
        .map(it -> new Choice(it.key(), words(it.title())))
        .toList();
  }

  List<Choice> countries() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }

  List<Choice> countries(List<String> codes) {
    return codes.stream()
        .map(it -> new Choice(it, countries.name(it)))
        .sorted(Formats.byName(Choice::name))
        .toList();
  }
}

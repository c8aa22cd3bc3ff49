package org.polyphony.platform.results.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.Figures;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a result show. */
@Component
class ResultPages {

  private final Exchanges exchanges;
  private final Catalogue catalogue;
  private final AuditTrail audit;

  ResultPages(Exchanges exchanges, Catalogue catalogue, AuditTrail audit) {
    this.exchanges = exchanges;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  ResultPage page(MeasurementView view, Actor actor) {
    var draft = view.draft();
    ExchangeView exchange = exchanges.byId(draft.exchangeId(), actor);
    boolean editable = actor.may(ResultPermissions.RECORD, exchange.scopes());
    var entries =
        editable
            ? audit.of(new Subject("measurement", view.id()))
            : List.<org.polyphony.platform.audit.AuditEntry>of();
    return new ResultPage(
        view.id(),
        draft.level(),
        draft.title(),
        draft.finding(),
        exchange(exchange),
        facts(view, editable),
        view.evidence(),
        view.validated(),
        draft.sample(),
        editable ? "/manage/results/" + view.id() : null,
        AuditLine.of(entries, "results.field."));
  }

  static ResultPage.Exchange exchange(ExchangeView exchange) {
    return new ResultPage.Exchange(
        exchange.draft().title(),
        "/exchanges/" + exchange.id(),
        "/manage/exchanges/" + exchange.id());
  }

  private List<Fact> facts(MeasurementView view, boolean named) {
    var draft = view.draft();
    var facts = new ArrayList<Fact>();
    String outcome = draft.outcome();
    if (outcome != null) {
      facts.add(fact("outcome", catalogue.title(Catalogue.Kind.OUTCOME, outcome)));
    }
    facts.add(fact("date", draft.date() == null ? "" : Formats.date(draft.date())));
    if (draft.hasFigures()) {
      facts.add(fact("baseline", figure(draft.baseline(), draft)));
      facts.add(fact("target", figure(draft.target(), draft)));
      facts.add(fact("actual", figure(draft.actual(), draft)));
    }
    if (named) {
      facts.add(fact("recorded-by", view.recordedBy()));
    }
    facts.add(fact("confirmed", confirmed(view, named)));
    return facts;
  }

  private static String figure(@Nullable BigDecimal figure, MeasurementDraft draft) {
    return Figures.written(figure, draft.unit());
  }

  private static String confirmed(MeasurementView view, boolean named) {
    var at = view.validatedAt();
    if (at == null) {
      return text("results.unconfirmed");
    }
    String day = Formats.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    return named
        ? text("results.confirmed-by", "name", view.validatedBy(), "date", day)
        : text("results.confirmed-on", "date", day);
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("results.field." + field), value.isEmpty() ? null : value);
  }

  ResultFormPage blank(ExchangeView exchange, Form form) {
    String action = "/manage/exchanges/" + exchange.id() + "/results/add";
    return form(
        exchange(exchange), action, form, LocalizedText.EMPTY, LocalizedText.EMPTY, null, false);
  }

  ResultFormPage work(MeasurementView view, Form form, Actor actor) {
    var draft = view.draft();
    ExchangeView exchange = exchanges.byId(draft.exchangeId(), actor);
    boolean mayConfirm =
        !view.validated() && actor.may(ResultPermissions.VALIDATE, exchange.scopes());
    return form(
        exchange(exchange),
        "/manage/results/" + view.id(),
        form,
        draft.title(),
        draft.finding(),
        page(view, actor),
        mayConfirm);
  }

  private ResultFormPage form(
      ResultPage.Exchange exchange,
      String action,
      Form form,
      LocalizedText title,
      LocalizedText finding,
      @Nullable ResultPage record,
      boolean mayConfirm) {
    return new ResultFormPage(
        exchange,
        action,
        form,
        title,
        finding,
        Arrays.stream(ResultLevel.values())
            .map(it -> new Choice(it.name(), text("results.level-with-help." + it.slug())))
            .toList(),
        catalogue.terms(Catalogue.Kind.OUTCOME).stream()
            .filter(Term::enabled)
            .map(it -> new Choice(it.key(), it.title().in(Reader.language()).text()))
            .toList(),
        record,
        mayConfirm);
  }
}

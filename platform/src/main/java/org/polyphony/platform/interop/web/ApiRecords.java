package org.polyphony.platform.interop.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.StrategyView;

/** The records of the interface; their fields are described in {@code openapi.json}. */
final class ApiRecords {

  private ApiRecords() {}

  record Mandate(
      String id,
      String code,
      String body,
      @Nullable String session,
      @Nullable String date,
      ApiText title,
      ApiText summary,
      List<Request> requests,
      boolean sample) {

    static Mandate of(MandateView it) {
      return new Mandate(
          it.slug(),
          it.code(),
          it.body(),
          it.session(),
          written(it.date()),
          ApiText.of(it.title()),
          ApiText.of(it.summary()),
          it.requests().stream().map(Request::of).toList(),
          it.sample());
    }
  }

  record Request(ApiText text, String state, @Nullable String dueSession, String document) {

    static Request of(MandateView.Request it) {
      return new Request(
          ApiText.of(it.draft().text()),
          it.draft().state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
          it.draft().dueSession(),
          it.draft().document());
    }
  }

  record Strategy(
      String id,
      ApiText title,
      ApiText purpose,
      ApiText summary,
      String document,
      @Nullable String date,
      List<String> goals,
      List<String> sdgs,
      List<String> expectedResults,
      boolean sample) {

    static Strategy of(StrategyView it) {
      var draft = it.draft();
      return new Strategy(
          draft.slug(),
          ApiText.of(draft.title()),
          ApiText.of(draft.purpose()),
          ApiText.of(draft.summary()),
          draft.document(),
          written(draft.date()),
          draft.goals(),
          draft.sdgs(),
          draft.results(),
          draft.sample());
    }
  }

  record Exchange(
      long id,
      String state,
      ApiText title,
      ApiText summary,
      @Nullable String start,
      @Nullable String end,
      List<String> instruments,
      List<String> goals,
      List<String> areas,
      List<String> sdgs,
      List<String> expectedResults,
      List<String> countries,
      List<Count> participation,
      boolean sample) {

    static Exchange of(ExchangeView it) {
      var draft = it.draft();
      return new Exchange(
          it.id(),
          it.state().slug(),
          ApiText.of(draft.title()),
          ApiText.of(draft.summary()),
          written(draft.start()),
          written(draft.end()),
          draft.instruments(),
          draft.goals(),
          draft.areas(),
          draft.sdgs(),
          draft.results(),
          draft.countries(),
          it.counts().stream().map(Count::of).toList(),
          draft.sample());
    }
  }

  record Count(ApiText category, @Nullable String group, @Nullable Integer count, boolean planned) {

    static Count of(ExchangeView.Count it) {
      return new Count(ApiText.of(it.category()), it.group(), it.count(), it.planned());
    }
  }

  record Measurement(
      long id,
      long exchange,
      String level,
      @Nullable String outcome,
      ApiText title,
      ApiText finding,
      @Nullable String date,
      String unit,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      @Nullable BigDecimal actual,
      boolean validated,
      List<Evidence> evidence,
      boolean sample) {

    static Measurement of(MeasurementView it) {
      var draft = it.draft();
      return new Measurement(
          it.id(),
          draft.exchangeId(),
          draft.level().slug(),
          draft.outcome(),
          ApiText.of(draft.title()),
          ApiText.of(draft.finding()),
          written(draft.date()),
          draft.unit(),
          draft.baseline(),
          draft.target(),
          draft.actual(),
          it.validated(),
          it.evidence().stream().map(Evidence::of).toList(),
          draft.sample());
    }
  }

  record Evidence(ApiText title, String reference) {

    static Evidence of(MeasurementView.Evidence it) {
      return new Evidence(ApiText.of(it.title()), it.reference());
    }
  }

  record Country(String code, String name, boolean state, boolean party) {}

  private static @Nullable String written(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}

package org.polyphony.platform.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.strategy.IndicatorDraft;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class IndicatorService implements Indicators {

  private static final int MOST = 500;

  private final Strategies strategies;
  private final FigureStore figures;
  private final PeriodStore periods;
  private final Settings settings;
  private final AuditTrail audit;
  private final Clock clock;

  IndicatorService(
      Strategies strategies,
      FigureStore figures,
      PeriodStore periods,
      Settings settings,
      AuditTrail audit,
      Clock clock) {
    this.strategies = strategies;
    this.figures = figures;
    this.periods = periods;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Sheet sheet(String slug, long indicator, Actor actor) {
    StrategyView strategy = strategies.bySlug(slug);
    StrategyView.Indicator found = find(strategy, indicator);
    Binding binding = Binding.parse(found.draft().computation()).orElse(null);
    Computed now = binding == null ? null : figures.compute(binding, strategy.id());
    boolean all = actor.may(Permissions.READ, scope(strategy));
    return new Sheet(
        strategy,
        found,
        binding,
        now,
        disclosure(binding, now, all),
        periods.of(indicator).stream().map(it -> period(it, all)).toList());
  }

  private Disclosure disclosure(@Nullable Binding binding, @Nullable Computed now, boolean all) {
    return all || binding == null || now == null
        ? Disclosure.full()
        : Disclosure.inPublic(binding.computation(), now, settings.smallestNumber());
  }

  private Sheet.Period period(PeriodStore.Row row, boolean all) {
    Computed approved = periods.figures(row.id());
    var corrections = periods.corrections(row.id());
    Computed valid = Corrections.applied(approved, corrections);
    Binding binding = Binding.parse(row.computation()).orElse(null);
    return new Sheet.Period(
        row.id(),
        row.from(),
        row.until(),
        approved,
        valid,
        disclosure(binding, valid, all),
        row.approvedBy(),
        row.approvedAt(),
        corrections);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Long> records(Sheet sheet, @Nullable Dimension dimension, String key) {
    Binding binding = sheet.binding();
    if (binding == null
        || dimension != null && !binding.computation().dimensions().contains(dimension)) {
      return List.of();
    }
    return figures.records(binding, sheet.strategy().id(), dimension, key, MOST);
  }

  @Override
  public void bind(String slug, long indicator, @Nullable Binding binding, Actor actor) {
    StrategyView strategy = strategies.bySlug(slug);
    IndicatorDraft draft = find(strategy, indicator).draft();
    strategies.change(
        strategy.id(),
        indicator,
        new IndicatorDraft(
            draft.title(),
            draft.method(),
            draft.unit(),
            draft.level(),
            draft.about(),
            binding == null ? "" : binding.written(),
            draft.disaggregation()),
        actor);
  }

  @Override
  public void approve(String slug, long indicator, LocalDate from, LocalDate until, Actor actor) {
    StrategyView strategy = strategies.bySlug(slug);
    actor.require(Permissions.APPROVE, scope(strategy));
    Binding binding =
        Binding.parse(find(strategy, indicator).draft().computation())
            .orElseThrow(() -> new Refused("indicators.refused.not-computed"));
    if (until.isBefore(from)) {
      throw Refused.at("until", "indicators.refused.order");
    }
    if (!until.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
      throw Refused.at("until", "indicators.refused.not-over");
    }
    if (periods.overlaps(indicator, from, until)) {
      throw Refused.at("from", "indicators.refused.overlap");
    }
    Binding own = binding.within(from, until);
    Computed computed = figures.compute(own, strategy.id());
    periods.insert(indicator, from, until, own.written(), computed, actor, clock.instant());
    audit.write(
        actor,
        new Subject("indicator", indicator),
        "changed",
        List.of(
            new AuditEntry.Change("period", "", from + " – " + until),
            new AuditEntry.Change("figure", "", String.valueOf(computed.total()))));
  }

  @Override
  public void correct(String slug, long indicator, long period, String reason, Actor actor) {
    StrategyView strategy = strategies.bySlug(slug);
    actor.require(Permissions.APPROVE, scope(strategy));
    find(strategy, indicator);
    PeriodStore.Row row =
        periods
            .find(period)
            .filter(it -> it.indicator() == indicator)
            .orElseThrow(() -> new NotFound("period", period));
    if (reason.isBlank()) {
      throw Refused.at("reason", "ui.form.required");
    }
    Binding binding =
        Binding.parse(row.computation())
            .orElseThrow(() -> new Refused("indicators.refused.not-computed"));
    Computed valid = Corrections.applied(periods.figures(period), periods.corrections(period));
    Computed now = figures.compute(binding, strategy.id());
    var found = Corrections.between(valid, now, reason.strip(), actor, clock.instant());
    if (found.isEmpty()) {
      throw new Refused("indicators.refused.same");
    }
    found.forEach(it -> periods.correct(period, it));
    audit.write(
        actor,
        new Subject("indicator", indicator),
        "changed",
        List.of(
            new AuditEntry.Change("period", "", row.from() + " – " + row.until()),
            new AuditEntry.Change(
                "figure", String.valueOf(valid.total()), String.valueOf(now.total())),
            new AuditEntry.Change("reason", "", reason.strip())));
  }

  private static StrategyView.Indicator find(StrategyView strategy, long indicator) {
    return strategy.indicators().stream()
        .filter(it -> it.id() == indicator)
        .findFirst()
        .orElseThrow(() -> new NotFound("indicator", indicator));
  }

  private static Scope scope(StrategyView strategy) {
    return new Scope("strategy", strategy.id());
  }
}

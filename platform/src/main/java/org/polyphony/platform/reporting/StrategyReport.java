package org.polyphony.platform.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.MandateView;
import org.polyphony.platform.strategy.StrategyView;

/**
 * The figures of a strategy's report, as everybody may see them. Sample, confidential and cancelled
 * records never enter.
 *
 * @param chain the results chain that the figures are counted from
 * @param made the day (UTC) on which they were counted
 * @param requests what the strategy's mandates ask for, the oldest mandate first
 * @param instruments exchanges by key of the instrument, those that occur
 * @param areas exchanges by key of the policy area, every area of the catalogue
 * @param countries exchanges by ISO 3166 code, those that occur
 * @param states exchanges by slug of the state, in the order of the states, those that occur
 * @param participation who took part in the exchanges held or under way
 * @param measurements what was measured, by date
 * @param indicators the strategy's indicators with their figures
 */
public record StrategyReport(
    Chain chain,
    LocalDate made,
    List<Request> requests,
    List<Tally> instruments,
    List<Tally> areas,
    List<Tally> countries,
    List<Tally> states,
    Participation participation,
    List<Measured> measurements,
    List<Indicator> indicators) {

  /** The key of what is not stated. */
  public static final String NOT_STATED = "";

  /** The exchanges of the report. */
  public List<ExchangeView> exchanges() {
    return chain.held().stream()
        .flatMap(it -> java.util.stream.Stream.ofNullable(it.exchange()))
        .toList();
  }

  /** The laws, policies and agreements that came of its exchanges, each once. */
  public List<ChangeView> changes() {
    return chain.held().stream().flatMap(it -> it.changes().stream()).distinct().toList();
  }

  /** How many requests have their answer. */
  public long answered() {
    return requests.stream()
        .filter(it ->
            it.request().draft().state() == org.polyphony.platform.strategy.RequestState.ANSWERED)
        .count();
  }

  /** What was measured of one level; levels are never added up. */
  public List<Measured> measurements(ResultLevel level) {
    return measurements.stream().filter(it -> it.measurement().draft().level() == level).toList();
  }

  /**
   * Something that a mandate asks for.
   *
   * @param mandate the mandate
   * @param request what it asks
   * @param strategy the strategy that answers it, or null
   * @param exchanges how many exchanges of the report answer the mandate
   */
  public record Request(
      MandateView mandate,
      MandateView.Request request,
      @Nullable StrategyView strategy,
      long exchanges) {}

  /**
   * Exchanges of one kind; one of several kinds is counted in each.
   *
   * @param key the kind, or {@link #NOT_STATED}
   * @param held how many are held or under way
   * @param coming how many are to come
   */
  public record Tally(String key, long held, long coming) {

    /** All of them. */
    public long all() {
      return held + coming;
    }
  }

  /**
   * Who took part. A person is counted once in each exchange.
   *
   * @param happened how many exchanges are held or under way
   * @param known of how many of these it is recorded which groups took part
   * @param groups by key of the stakeholder group, every group, then {@link #NOT_STATED}
   * @param regions people recorded by name by key of the region, every region, then {@link
   *     #NOT_STATED}
   * @param sexes people recorded by name by sex, as {@code female}, {@code male}, {@code other},
   *     then {@link #NOT_STATED}
   */
  public record Participation(
      long happened, long known, List<Group> groups, List<Share> regions, List<Share> sexes) {

    /** People recorded by name; null where no exchange records any, which is not zero. */
    public @Nullable Long named() {
      return sum(sexes.stream().map(Share::people).toList());
    }

    /** People counted by category only; null where no category has a number. */
    public @Nullable Long counted() {
      return sum(groups.stream().map(Group::counted).toList());
    }

    private static @Nullable Long sum(List<@Nullable Long> parts) {
      Long sum = null;
      for (Long part : parts) {
        if (part != null) {
          sum = part + (sum == null ? 0 : sum);
        }
      }
      return sum;
    }
  }

  /**
   * A stakeholder group.
   *
   * @param key the group, or {@link #NOT_STATED} for categories and people without one
   * @param exchanges in how many exchanges it took part
   * @param named people recorded by name, or null where no exchange records any
   * @param counted people counted by category only, or null where no category has a number
   * @param uncounted how many categories took part without a number
   */
  public record Group(
      String key, long exchanges, @Nullable Long named, @Nullable Long counted, long uncounted) {}

  /**
   * People of one kind.
   *
   * @param key the kind, or {@link #NOT_STATED}
   * @param people how many, or null where no exchange records any
   */
  public record Share(String key, @Nullable Long people) {}

  /**
   * A measurement and where it comes from.
   *
   * @param measurement what was found
   * @param exchange the exchange that it came of
   */
  public record Measured(MeasurementView measurement, ExchangeView exchange) {}

  /**
   * An indicator.
   *
   * @param indicator what is measured, with the figures that people entered
   * @param computed the figures that the records give; empty where people enter them
   */
  public record Indicator(
      StrategyView.Indicator indicator, List<IndicatorFigures.Figure> computed) {}
}

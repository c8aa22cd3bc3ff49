package org.polyphony.platform.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.CountrySummary;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Component;

/** Counts who took part in exchanges, and keeps what is not recorded apart from zero. */
@Component
class ReportParticipation {

  private final Participants participants;
  private final VoicesHeard voices;
  private final Catalogue catalogue;
  private final Countries countries;

  ReportParticipation(
      Participants participants, VoicesHeard voices, Catalogue catalogue, Countries countries) {
    this.participants = participants;
    this.voices = voices;
    this.catalogue = catalogue;
    this.countries = countries;
  }

  StrategyReport.Participation of(List<ExchangeView> happened) {
    var heard = voices.of(happened);
    var people = participants.of(happened);
    var all = people.values().stream().flatMap(Collection::stream).toList();
    var there = all.isEmpty() ? null : all.stream().filter(it -> it.attended()).toList();
    var counts =
        happened.stream().flatMap(it -> it.counts().stream()).filter(it -> !it.planned()).toList();
    var groups = new ArrayList<String>();
    catalogue.terms(Catalogue.Kind.STAKEHOLDER_GROUP).stream().map(Term::key).forEach(groups::add);
    groups.add(StrategyReport.NOT_STATED);
    return new StrategyReport.Participation(
        happened.size(),
        heard.values().stream().filter(it -> it.containsValue(Heard.TAKES_PART)).count(),
        groups.stream()
            .map(it -> group(it, exchanges(it, happened, heard, people), there, counts))
            .toList(),
        shares(regions(), there, it -> region(it.country())),
        shares(sexes(), there, it -> it.sex() == Sex.NOT_STATED ? null : key(it.sex())));
  }

  private static StrategyReport.Group group(
      String key,
      long exchanges,
      @Nullable List<Participants.Someone> there,
      List<ExchangeView.Count> counts) {
    var own =
        counts.stream()
            .filter(it -> Objects.requireNonNullElse(it.group(), "").equals(key))
            .toList();
    var known = own.stream().map(ExchangeView.Count::count).filter(Objects::nonNull).toList();
    return new StrategyReport.Group(
        key,
        exchanges,
        people(there, it -> Objects.requireNonNullElse(it.group(), "").equals(key)),
        known.isEmpty() ? null : known.stream().mapToLong(Integer::longValue).sum(),
        own.size() - known.size());
  }

  /** In how many exchanges a group took part, or somebody whose group is not known. */
  private static long exchanges(
      String group,
      List<ExchangeView> happened,
      Map<Long, Map<Voice, Heard>> heard,
      Map<Long, List<Participants.Someone>> people) {
    return happened.stream()
        .filter(it ->
            group.isEmpty()
                ? groupless(it, people.getOrDefault(it.id(), List.of()))
                : heard.getOrDefault(it.id(), Map.of()).get(VoicesHeard.voice(group))
                    == Heard.TAKES_PART)
        .count();
  }

  private static boolean groupless(ExchangeView exchange, List<Participants.Someone> people) {
    return exchange.counts().stream().anyMatch(it -> it.group() == null && !it.planned())
        || people.stream().anyMatch(it -> it.group() == null && it.attended());
  }

  private static List<StrategyReport.Share> shares(
      List<String> keys,
      @Nullable List<Participants.Someone> there,
      Function<Participants.Someone, @Nullable String> kind) {
    return keys.stream()
        .map(key ->
            new StrategyReport.Share(
                key,
                people(there, it -> Objects.requireNonNullElse(kind.apply(it), "").equals(key))))
        .toList();
  }

  private static @Nullable Long people(
      @Nullable List<Participants.Someone> there,
      java.util.function.Predicate<Participants.Someone> wanted) {
    return there == null ? null : there.stream().filter(wanted).count();
  }

  private @Nullable String region(@Nullable String country) {
    return country == null
        ? null
        : countries.find(country).map(CountrySummary::region).orElse(null);
  }

  private List<String> regions() {
    var keys = new ArrayList<String>();
    countries.all().stream()
        .filter(it -> !it.sample())
        .map(CountrySummary::region)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(keys::add);
    keys.add(StrategyReport.NOT_STATED);
    return keys;
  }

  private static List<String> sexes() {
    return Arrays.stream(Sex.values())
        .map(it -> it == Sex.NOT_STATED ? StrategyReport.NOT_STATED : key(it))
        .toList();
  }

  private static String key(Sex sex) {
    return sex.name().toLowerCase(Locale.ROOT);
  }
}

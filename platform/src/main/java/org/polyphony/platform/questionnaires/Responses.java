package org.polyphony.platform.questionnaires;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.CountrySummary;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.springframework.stereotype.Component;

/** Compares those who answered with all who took part. */
@Component
class Responses {

  /** Counts the people; names do not leave this class. */
  private static final Actor COUNTER = Actor.system("Questionnaires");

  private final People people;
  private final Countries countries;

  Responses(People people, Countries countries) {
    this.people = people;
    this.countries = countries;
  }

  List<GainReport.Share> of(Collection<Long> participants, Set<Long> answered) {
    Collection<PersonSummary> all =
        people.byIds(COUNTER, participants.stream().map(PersonId::new).toList()).values();
    var regions = new HashMap<String, String>();
    for (CountrySummary each : countries.all()) {
      if (each.region() != null) {
        regions.put(each.code(), each.region());
      }
    }
    var shares = new ArrayList<GainReport.Share>();
    shares.addAll(
        by(GainReport.By.GROUP, all, answered, it -> Objects.requireNonNullElse(it.group(), "")));
    shares.addAll(
        by(
            GainReport.By.REGION,
            all,
            answered,
            it -> it.country() == null ? "" : regions.getOrDefault(it.country(), "")));
    shares.addAll(by(GainReport.By.SEX, all, answered, it -> it.sex().name()));
    return shares;
  }

  private static List<GainReport.Share> by(
      GainReport.By by,
      Collection<PersonSummary> all,
      Set<Long> answered,
      Function<PersonSummary, String> key) {
    Map<String, List<PersonSummary>> parts =
        all.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    return parts.entrySet().stream()
        .map(it ->
            new GainReport.Share(
                by,
                it.getKey(),
                it.getValue().size(),
                (int)
                    it.getValue().stream()
                        .filter(each -> answered.contains(each.id().value()))
                        .count()))
        .toList();
  }
}

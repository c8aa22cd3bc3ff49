package org.polyphony.platform.followup;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Addresses.Address;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.stereotype.Component;

/** Who attended an exchange, and who of them can be written to. */
@Component
class Attendance {

  /** Sees no confidential person: mails travel open. */
  static final Actor SENDER = Actor.system("Follow-up");

  private final Exchanges exchanges;
  private final Addresses addresses;
  private final StopStore stops;

  Attendance(Exchanges exchanges, Addresses addresses, StopStore stops) {
    this.exchanges = exchanges;
    this.addresses = addresses;
    this.stops = stops;
  }

  ExchangeView exchange(long id) {
    return exchanges.byId(id, SENDER);
  }

  /** Numbers of those who attended. */
  Set<Long> people(long exchange) {
    return exchanges
        .participations(List.of(exchange), SENDER)
        .getOrDefault(exchange, List.of())
        .stream()
        .filter(it -> it.state().attended())
        .map(ExchangeView.Participant::personId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** For which organisation each participant takes part, where that is known. */
  Map<Long, Long> delegations(long exchange) {
    var delegations = new HashMap<Long, Long>();
    for (ExchangeView.Participant each :
        exchanges.participations(List.of(exchange), SENDER).getOrDefault(exchange, List.of())) {
      if (each.organisationId() != null) {
        delegations.put(each.personId(), each.organisationId());
      }
    }
    return delegations;
  }

  Map<Long, Address> addresses(Collection<Long> people) {
    return addresses.of(SENDER, people);
  }

  Set<Long> stopped(Collection<Long> people, Map<Long, Address> known) {
    var stopped = new HashSet<>(stops.among(people, known.values()));
    stopped.addAll(addresses.unwilling(Willingness.QUESTIONS, people));
    return stopped;
  }
}

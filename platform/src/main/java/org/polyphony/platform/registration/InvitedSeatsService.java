package org.polyphony.platform.registration;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.stereotype.Service;

@Service
class InvitedSeatsService implements InvitedSeats {

  private final SeatDesk desk;
  private final Arrivals arrivals;
  private final EntryStore entries;
  private final Occasions occasions;
  private final ApplicationChecks checks;
  private final Links links;

  InvitedSeatsService(
      SeatDesk desk,
      Arrivals arrivals,
      EntryStore entries,
      Occasions occasions,
      ApplicationChecks checks,
      Links links) {
    this.desk = desk;
    this.arrivals = arrivals;
    this.entries = entries;
    this.occasions = occasions;
    this.checks = checks;
    this.links = links;
  }

  @Override
  public Outcome take(
      Actor actor,
      long exchangeId,
      Application application,
      @Nullable Long person,
      String submission) {
    Occasion occasion = occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    ApplicationChecks.submission(submission);
    checks.check(application);
    return desk.at(
        exchangeId,
        seats -> {
          Outcome outcome = arrivals.invited(seats, occasion, application, submission);
          if (person != null) {
            entries.known(outcome.id(), person);
          }
          return outcome;
        });
  }

  @Override
  public String path(Actor actor, long exchangeId, long entryId) {
    occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    return entries
        .find(entryId)
        .filter(it -> it.exchangeId() == exchangeId)
        .map(it -> links.path(it.id()))
        .orElseThrow(() -> new NotFound("registration", entryId));
  }

  @Override
  public Map<Long, RegistrationState> states(
      Actor actor, long exchangeId, Collection<Long> entryIds) {
    occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    return entryIds.isEmpty() ? Map.of() : entries.states(exchangeId, entryIds);
  }
}

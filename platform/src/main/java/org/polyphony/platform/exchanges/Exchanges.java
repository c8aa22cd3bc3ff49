package org.polyphony.platform.exchanges;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.PersonDetails;

/** Exchanges from the idea to the report. Ideas are seen by those who may edit only. */
public interface Exchanges {

  /** A page of exchanges that the actor may see. */
  Slice<ExchangeView> list(ExchangeFilter filter, PageRequest page, Actor actor);

  /** All exchanges of a strategy that the actor may see, by start. */
  List<ExchangeView> ofStrategy(long strategyId, Actor actor);

  /**
   * One exchange.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none that the actor may see
   */
  ExchangeView byId(long id, Actor actor);

  /** Several exchanges by their numbers; those that the actor may not see are left out. */
  Map<Long, ExchangeView> byIds(Collection<Long> ids, Actor actor);

  /**
   * Who is in several exchanges, for figures: whoever asks must show no person of it to anybody who
   * may not see people.
   */
  Map<Long, List<ExchangeView.Participant>> participations(Collection<Long> ids, Actor actor);

  /** How many of which group have come how far, whatever their number, by one query. */
  List<Turn> turnout(long id);

  /** Adds an exchange in a state and returns its number. */
  default long add(ExchangeDraft draft, ExchangeState state, Actor actor) {
    return add(draft, state, null, actor);
  }

  /**
   * Adds an exchange.
   *
   * @param basis on what grounds its instruments were taken from a proposal; null where people
   *     chose them
   */
  long add(ExchangeDraft draft, ExchangeState state, @Nullable Basis basis, Actor actor);

  /** The exchanges that a person takes part in and the actor may see with its people, by start. */
  List<ExchangeView> ofPerson(long personId, Actor actor);

  /** The years and countries of the exchanges that the actor may see: what a list can filter by. */
  Used used(Actor actor);

  /**
   * What exchanges refer to.
   *
   * @param years in which any begins, newest first
   * @param countries ISO 3166 codes
   */
  record Used(List<String> years, Set<String> countries) {}

  /**
   * Changes an exchange.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, ExchangeDraft draft, Actor actor);

  /**
   * Takes the instruments of a proposal for an exchange that has not begun, and keeps on what
   * grounds; choosing other instruments later drops the grounds.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   * @param instruments keys, the main one first
   */
  void take(long id, int version, List<String> instruments, Basis basis, Actor actor);

  /** Moves an exchange to another state. */
  void move(long id, ExchangeState to, String reason, Actor actor);

  /** Removes an exchange that has neither participants nor results. */
  void remove(long id, Actor actor);

  /** Adds a person; a person already there is refused. */
  void include(
      long id, long personId, @Nullable Long organisationId, String rationale, Actor actor);

  /** Adds a person to the registry and to the exchange, or to neither. */
  void include(long id, PersonDetails person, String rationale, Actor actor);

  /** Says how far a participation has come. */
  void mark(long id, long participantId, ParticipantState state, Actor actor);

  /**
   * Adds people, or says how far they have come where they take part already; all of it is one
   * change. Whoever was there or stayed away keeps that. Somebody who edits the exchange meanwhile
   * is not disturbed.
   *
   * @param enrolments each person at most once
   */
  void enrol(long id, Collection<Enrolment> enrolments, Actor actor);

  /**
   * Says how far people who take part have come, also of those of whom it was said that they were
   * there or stayed away; all of it is one change. Somebody who edits the exchange meanwhile is not
   * disturbed.
   *
   * @param enrolments each person at most once; who does not take part is left out
   */
  void settle(long id, Collection<Enrolment> enrolments, Actor actor);

  /** Takes a person out again. */
  void exclude(long id, long participantId, Actor actor);

  /** Adds a count of people (its number is ignored); a count of null means not recorded. */
  void count(long id, ExchangeView.Count count, Actor actor);

  /** Changes a count, known by its number. */
  void recount(long id, ExchangeView.Count count, Actor actor);

  /** Removes a count. */
  void dropCount(long id, long countId, Actor actor);

  /** Adds a document. */
  void attach(long id, LocalizedText title, String reference, Actor actor);

  /** Changes a document. */
  void reattach(long id, long documentId, LocalizedText title, String reference, Actor actor);

  /** Removes a document. */
  void detach(long id, long documentId, Actor actor);
}

package org.polyphony.platform.exchanges;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Scope;

/**
 * An exchange as others see it.
 *
 * @param id its number
 * @param version how often it was changed; a form that comes back with an older one is refused
 * @param state how far it has come
 * @param draft what is said of it
 * @param basis on what grounds its instruments were taken from a proposal; null where people chose
 *     them
 * @param participants who takes part, by name; only for those who may see people
 * @param counts how many took part where only that is known
 * @param documents documents that belong to it
 * @param moves how it came to its state, oldest first
 */
public record ExchangeView(
    long id,
    int version,
    ExchangeState state,
    ExchangeDraft draft,
    @Nullable Basis basis,
    List<Participant> participants,
    List<Count> counts,
    List<Document> documents,
    List<Move> moves) {

  /** Where a role that reaches this exchange may hold: the exchange itself and its strategy. */
  public Scope[] scopes() {
    return scopes(id, draft.strategyId());
  }

  /** The same without people and organisations that a reader may not know of. */
  ExchangeView without(Set<Long> hidden) {
    var known =
        participants.stream()
            .filter(it -> !hidden.contains(it.personId()))
            .map(it -> it.without(hidden))
            .toList();
    return new ExchangeView(id, version, state, draft, basis, known, counts, documents, moves);
  }

  static Scope[] scopes(long id, @Nullable Long strategyId) {
    var own = new Scope("exchange", id);
    return strategyId == null
        ? new Scope[] {own}
        : new Scope[] {own, new Scope("strategy", strategyId)};
  }

  /**
   * A person who takes part.
   *
   * @param id number of the participation
   * @param personId the person in the registry
   * @param organisationId for whom the person takes part, or null
   * @param state how far the participation has come
   * @param rationale why this person
   */
  public record Participant(
      long id,
      long personId,
      @Nullable Long organisationId,
      ParticipantState state,
      String rationale) {

    Participant without(Set<Long> hidden) {
      return organisationId != null && hidden.contains(organisationId)
          ? new Participant(id, personId, null, state, rationale)
          : this;
    }
  }

  /**
   * How many of a kind took part.
   *
   * @param id its number
   * @param category who is counted
   * @param group key of the stakeholder group, or null where it is mixed
   * @param count how many; null where it was not recorded, which is not zero
   * @param planned whether they are still to be invited
   */
  public record Count(
      long id,
      LocalizedText category,
      @Nullable String group,
      @Nullable Integer count,
      boolean planned) {}

  /**
   * A document.
   *
   * @param id its number
   * @param title its name
   * @param reference its symbol or address; may be empty
   */
  public record Document(long id, LocalizedText title, String reference) {

    /** Whether the reference is an address that can be followed. */
    public boolean linked() {
      return reference.startsWith("https://") || reference.startsWith("http://");
    }
  }

  /**
   * A move from one state to another.
   *
   * @param from the state before; null for the first
   * @param to the state after
   * @param at when
   * @param actor who
   * @param reason why; may be empty
   */
  public record Move(
      @Nullable ExchangeState from, ExchangeState to, Instant at, String actor, String reason) {}
}

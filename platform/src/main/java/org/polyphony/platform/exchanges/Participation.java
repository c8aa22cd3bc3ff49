package org.polyphony.platform.exchanges;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A person in an exchange. */
@Entity
@Table(name = "exchanges_participant")
class Participation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private long personId;
  private @Nullable Long organisationId;

  @Enumerated(EnumType.STRING)
  private ParticipantState state = ParticipantState.PROPOSED;

  private String rationale = "";

  protected Participation() {}

  Participation(long personId, @Nullable Long organisationId, String rationale) {
    this.personId = personId;
    this.organisationId = organisationId;
    this.rationale = rationale;
  }

  void mark(ParticipantState reached) {
    state = reached;
  }

  long id() {
    return id == null ? 0 : id;
  }

  long personId() {
    return personId;
  }

  ExchangeView.Participant view() {
    return new ExchangeView.Participant(id(), personId, organisationId, state, rationale);
  }

  String snapshot() {
    return "person " + personId + " " + state.slug();
  }
}

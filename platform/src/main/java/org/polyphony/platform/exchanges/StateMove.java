package org.polyphony.platform.exchanges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One move of an exchange from a state to another. */
@Entity
@Table(name = "exchanges_move")
class StateMove {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private @Nullable ExchangeState from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private ExchangeState to = ExchangeState.IDEA;

  private Instant movedAt = Instant.EPOCH;
  private String actor = "";
  private String reason = "";

  protected StateMove() {}

  StateMove(
      @Nullable ExchangeState from, ExchangeState to, Instant at, String actor, String reason) {
    this.from = from;
    this.to = to;
    this.movedAt = at;
    this.actor = actor;
    this.reason = reason;
  }

  ExchangeView.Move view() {
    return new ExchangeView.Move(from, to, movedAt, actor, reason);
  }
}

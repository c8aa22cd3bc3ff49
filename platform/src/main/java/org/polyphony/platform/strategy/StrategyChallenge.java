package org.polyphony.platform.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A governance challenge that a strategy works on. */
@Entity
@Table(name = "strategy_challenge")
class StrategyChallenge {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String challenge = "";
  private String goals = "";
  private boolean proposed;

  protected StrategyChallenge() {}

  StrategyChallenge(ChallengeDraft draft) {
    challenge = draft.challenge();
    goals = Keys.join(draft.goals());
    proposed = draft.proposed();
  }

  ChallengeDraft draft() {
    return new ChallengeDraft(challenge, Keys.split(goals), proposed);
  }
}

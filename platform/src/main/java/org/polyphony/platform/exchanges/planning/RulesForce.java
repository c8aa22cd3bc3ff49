package org.polyphony.platform.exchanges.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a rule table came into force; the last one counts. */
@Entity
@Table(name = "exchanges_rules_force")
class RulesForce {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private @Nullable Long rulesId;
  private Instant since = Instant.EPOCH;
  private String actor = "";

  protected RulesForce() {}

  RulesForce(@Nullable Long rulesId, Instant since, String actor) {
    this.rulesId = rulesId;
    this.since = since;
    this.actor = actor;
  }

  /** Number of the table; 0 for the shipped one. */
  long rules() {
    return rulesId == null ? RuleBook.SHIPPED : rulesId;
  }
}

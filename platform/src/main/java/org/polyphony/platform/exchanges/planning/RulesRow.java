package org.polyphony.platform.exchanges.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.RuleTable;

/** A rule table that the organization brought in. It never changes. */
@Entity
@Table(name = "exchanges_rules")
class RulesRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private String name = "";

  @Column(name = "version_label")
  private String version = "";

  private String hash = "";
  private String content = "";
  private Instant addedAt = Instant.EPOCH;
  private String actor = "";

  protected RulesRow() {}

  RulesRow(RuleTable table, String content, Instant addedAt, String actor) {
    this.name = table.name();
    this.version = table.version();
    this.hash = table.hash();
    this.content = content;
    this.addedAt = addedAt;
    this.actor = actor;
  }

  long id() {
    return Objects.requireNonNull(id, "not saved yet");
  }

  String content() {
    return content;
  }

  String version() {
    return version;
  }

  KeptRules kept(boolean inForce) {
    return new KeptRules(id(), name, version, hash, addedAt, actor, inForce);
  }
}

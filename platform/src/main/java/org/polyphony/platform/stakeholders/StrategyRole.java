package org.polyphony.platform.stakeholders;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** A stakeholder's role toward a strategy, from one date to another. */
@Entity
@Table(name = "stakeholders_role")
class StrategyRole {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private long stakeholderId;
  private long strategyId;

  @Column(name = "role_key")
  private String role = "";

  @Convert(converter = WordList.class)
  private List<String> purposes = List.of();

  private LocalizedText note = LocalizedText.EMPTY;

  private @Nullable PartialDate since;

  private @Nullable PartialDate until;

  /** Only for JPA. */
  StrategyRole() {}

  StrategyRole(long stakeholderId, RoleDetails details) {
    this.stakeholderId = stakeholderId;
    describe(details);
  }

  final void describe(RoleDetails details) {
    strategyId = details.strategyId();
    role = details.role();
    purposes = details.purposes();
    note = details.note();
    since = details.since();
    until = details.until();
  }

  long id() {
    return id;
  }

  long stakeholderId() {
    return stakeholderId;
  }

  RoleDetails details() {
    return new RoleDetails(strategyId, role, purposes, note, since, until);
  }
}

package org.polyphony.platform.proposals;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class ProposalAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "proposal",
            "proposals.kind",
            "proposals.field.",
            "p.id",
            "p.title",
            "'/manage/proposals/' || p.id",
            "proposals_proposal p"));
  }
}

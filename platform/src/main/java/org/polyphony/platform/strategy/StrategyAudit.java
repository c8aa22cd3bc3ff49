package org.polyphony.platform.strategy;

import java.util.List;
import org.polyphony.platform.audit.AuditSource;
import org.polyphony.platform.audit.AuditedRecords;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Names this module's records in the audit trail. */
@Component
class StrategyAudit implements AuditSource {

  @Override
  public List<AuditedRecords> records(Actor actor) {
    return List.of(
        AuditedRecords.of(
            "strategy",
            "strategy.kind.strategy",
            "strategy.strategy.",
            "s.id",
            "s.title",
            "'/manage/strategies/' || s.slug",
            "strategy_strategy s"),
        AuditedRecords.of(
            "mandate",
            "strategy.kind.mandate",
            "strategy.mandate.",
            "m.id",
            "m.code",
            "'/manage/mandates/' || m.id || '/edit'",
            "strategy_mandate m"),
        AuditedRecords.of(
            "framework",
            "strategy.framework.title",
            "strategy.",
            "f.id",
            "f.title",
            "null",
            "strategy_framework f"),
        AuditedRecords.of(
            "term",
            "strategy.catalogues.title",
            "strategy.",
            "t.id",
            "t.title",
            "'/manage/catalogues/' || replace(lower(t.catalogue), '_', '-')",
            "strategy_term t"));
  }
}

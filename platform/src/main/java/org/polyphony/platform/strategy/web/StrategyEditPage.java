package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.strategy.StrategyView;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that strategy/strategyEdit.jte shows.
 *
 * @param strategy the strategy, or null for a new one
 * @param form what is typed
 * @param choices the choices of each field, by its name
 * @param history its audit entries, newest first
 */
public record StrategyEditPage(
    @Nullable StrategyView strategy,
    Form form,
    java.util.Map<String, List<Choice>> choices,
    List<AuditEntry> history) {

  /** The choices of one field. */
  public List<Choice> choices(String field) {
    return choices.getOrDefault(field, List.of());
  }
}

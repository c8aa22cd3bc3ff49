package org.polyphony.platform.strategy;

import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.ScopeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the strategies in which a role can hold. */
@Component
class StrategyScope implements ScopeSource {

  private final StrategyRepository strategies;

  StrategyScope(StrategyRepository strategies) {
    this.strategies = strategies;
  }

  @Override
  public String type() {
    return "strategy";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> name(long id) {
    return strategies
        .findById(id)
        .map(it -> it.view().draft().title().in(Reader.language()).text());
  }
}

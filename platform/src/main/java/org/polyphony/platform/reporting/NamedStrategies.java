package org.polyphony.platform.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.StrategyNames;
import org.polyphony.platform.strategy.Strategies;
import org.springframework.stereotype.Component;

/** Tells the registry the names of strategies; the two modules do not know each other. */
@Component
class NamedStrategies implements StrategyNames {

  private final Strategies strategies;

  NamedStrategies(Strategies strategies) {
    this.strategies = strategies;
  }

  @Override
  public Map<Long, String> names(Actor actor) {
    var names = new LinkedHashMap<Long, String>();
    strategies
        .all()
        .forEach(it -> names.put(it.id(), it.draft().title().in(Reader.language()).text()));
    return names;
  }
}

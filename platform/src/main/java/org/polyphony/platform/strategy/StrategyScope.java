package org.polyphony.platform.strategy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.ScopeSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the strategies in which a role can hold. */
@Component
class StrategyScope implements ScopeSource {

  private final StrategyViews strategies;

  StrategyScope(StrategyViews strategies) {
    this.strategies = strategies;
  }

  @Override
  public String type() {
    return "strategy";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> name(long id) {
    return strategies.byId(id).map(it -> it.draft().title().in(Reader.language()).text());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> find(Actor actor, String words, int limit) {
    var found = new LinkedHashMap<Long, String>();
    String wanted = words.toLowerCase(Locale.ROOT);
    strategies.all().stream()
        .filter(it ->
            it.draft().title().entries().values().stream()
                .anyMatch(title -> title.text().toLowerCase(Locale.ROOT).contains(wanted)))
        .limit(limit)
        .forEach(it -> found.put(it.id(), it.draft().title().in(Reader.language()).text()));
    return found;
  }
}

package org.polyphony.platform.exchanges;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.ScopeSource;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the exchanges in which a role can hold. */
@Component
class ExchangeScope implements ScopeSource {

  private final ExchangeRepository exchanges;
  private final ExchangeSearch search;

  ExchangeScope(ExchangeRepository exchanges, ExchangeSearch search) {
    this.exchanges = exchanges;
    this.search = search;
  }

  @Override
  public String type() {
    return "exchange";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> name(long id) {
    return exchanges
        .findById(id)
        .map(it -> it.view(false).draft().title().in(Reader.language()).text());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, String> find(Actor actor, String words, int limit) {
    var filter = new ExchangeFilter(words, "", "", "", "", "", true);
    boolean ideas = actor.may(ExchangePermissions.EDIT);
    var found = new LinkedHashMap<Long, String>();
    search
        .find(filter, PageRequest.first(limit), ideas)
        .rows()
        .forEach(id -> name(id).ifPresent(it -> found.put(id, it)));
    return found;
  }
}

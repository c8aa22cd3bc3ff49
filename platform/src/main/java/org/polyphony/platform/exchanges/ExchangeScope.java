package org.polyphony.platform.exchanges;

import java.util.Optional;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.ScopeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the exchanges in which a role can hold. */
@Component
class ExchangeScope implements ScopeSource {

  private final ExchangeRepository exchanges;

  ExchangeScope(ExchangeRepository exchanges) {
    this.exchanges = exchanges;
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
}

package org.polyphony.platform.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Exchanges as far as registration needs them, read again after some seconds: thousands may
 * register at once, and none of them should wait for the whole of an exchange.
 */
@Component
class Occasions {

  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int MOST = 1000;

  private final Exchanges exchanges;
  private final Clock clock;
  private final Map<Long, Held> held = new ConcurrentHashMap<>();

  private record Held(Occasion occasion, Instant until) {}

  /** May know of every exchange, but sees nobody in it: thousands need not be read for a title. */
  private static final Actor READER =
      new Actor() {
        @Override
        public @Nullable Long accountId() {
          return null;
        }

        @Override
        public String name() {
          return "Registration";
        }

        @Override
        public boolean may(String permission, Scope... scopes) {
          return permission.equals(ExchangePermissions.EDIT);
        }
      };

  Occasions(Exchanges exchanges, Clock clock) {
    this.exchanges = exchanges;
    this.clock = clock;
  }

  /**
   * The exchange, if the actor may see it.
   *
   * @throws org.polyphony.platform.shared.NotFound if not
   */
  Occasion visible(long exchange, Actor actor) {
    Occasion occasion = of(exchange);
    return occasion.state() == ExchangeState.IDEA
        ? Occasion.of(exchanges.byId(exchange, actor))
        : occasion;
  }

  /**
   * The exchange for one who needs a permission for it.
   *
   * @throws org.polyphony.platform.shared.NotFound if the actor may not see it
   * @throws org.polyphony.platform.shared.Denied without the permission
   */
  Occasion permitted(long exchange, Actor actor, String permission) {
    Occasion occasion = visible(exchange, actor);
    actor.require(permission, occasion.scopes());
    return occasion;
  }

  /** The exchange, whoever asks. */
  Occasion of(long exchange) {
    Instant now = clock.instant();
    Held known = held.get(exchange);
    if (known != null && (now.isBefore(known.until()) || !mayRenew(exchange, known, now))) {
      return known.occasion();
    }
    var occasion = Occasion.of(exchanges.byId(exchange, READER));
    if (held.size() >= MOST) {
      held.clear();
    }
    held.put(exchange, new Held(occasion, now.plus(FRESH)));
    return occasion;
  }

  /** One reads again, all others go on with what they have; should it fail, the next one tries. */
  private boolean mayRenew(long exchange, Held known, Instant now) {
    return held.replace(exchange, known, new Held(known.occasion(), now.plus(FRESH)));
  }
}

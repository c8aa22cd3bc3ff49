package org.polyphony.platform.strategy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Strategies as they are read. Nearly every page names one and they seldom change: one is put
 * together again only when its version in the database is another, also on another server.
 */
@Component
class StrategyViews {

  private final EntityManager entities;
  private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

  StrategyViews(EntityManager entities) {
    this.entities = entities;
  }

  private record Kept(int version, StrategyView view) {}

  private record Stand(long id, String slug, int version) {}

  /** All, the real ones before the samples. */
  List<StrategyView> all() {
    return stands().stream().map(this::view).toList();
  }

  /** One by its place in addresses. */
  Optional<StrategyView> bySlug(String slug) {
    return stands().stream().filter(it -> it.slug().equals(slug)).findFirst().map(this::view);
  }

  /** One by number. */
  Optional<StrategyView> byId(long id) {
    return stands().stream().filter(it -> it.id() == id).findFirst().map(this::view);
  }

  private List<Stand> stands() {
    return entities
        .createQuery(
            "select s.id, s.slug, s.version from Strategy s order by s.sample, s.id",
            Object[].class)
        .getResultList()
        .stream()
        .map(it -> new Stand((Long) it[0], (String) it[1], (Integer) it[2]))
        .toList();
  }

  private StrategyView view(Stand stand) {
    // what a transaction has written itself nobody else may see yet, and it may be taken back
    if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      return read(stand).view();
    }
    @Nullable Kept known = kept.get(stand.id());
    if (known == null || known.version() != stand.version()) {
      known = read(stand);
      kept.put(stand.id(), known);
    }
    return known.view();
  }

  private Kept read(Stand stand) {
    var strategy = entities.find(Strategy.class, stand.id());
    return new Kept(stand.version(), strategy.view());
  }
}

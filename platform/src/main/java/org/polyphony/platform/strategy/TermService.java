package org.polyphony.platform.strategy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps all catalogues in memory: every page names some of their entries, and they rarely change.
 * Another server's change is seen after {@link #FRESH} at the latest.
 */
@Service
class TermService implements Catalogue {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private record Held(Map<Kind, List<Term>> terms, Instant until) {}

  private final TermRepository rows;
  private final AuditTrail audit;
  private final Clock clock;
  private volatile @Nullable Held held;

  TermService(TermRepository rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Term> terms(Kind kind) {
    return held().terms().getOrDefault(kind, List.of());
  }

  @Override
  public Optional<Term> find(Kind kind, String key) {
    return terms(kind).stream().filter(it -> it.key().equals(key)).findFirst();
  }

  @Override
  public String title(Kind kind, String key) {
    return find(kind, key).map(it -> it.title().in(Reader.language()).text()).orElse(key);
  }

  @Override
  public String shortTitle(Kind kind, String key) {
    return find(kind, key).map(it -> it.shortTitle().in(Reader.language()).text()).orElse(key);
  }

  @Override
  @Transactional
  public void put(Term term, Actor actor) {
    actor.require(StrategyPermissions.EDIT);
    var known = rows.findByCatalogueAndKey(term.catalogue(), term.key());
    if (known.isPresent()) {
      var before = known.get().snapshot();
      known.get().fill(term);
      audit.changed(actor, known.get().subject(), before, known.get().snapshot());
    } else {
      var row = rows.save(new TermRow(term, terms(term.catalogue()).size() + 1));
      audit.created(actor, row.subject(), row.snapshot());
    }
    forget();
  }

  private void forget() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            held = null;
          }
        });
    held = null;
  }

  private Held held() {
    Held current = held;
    if (current == null || clock.instant().isAfter(current.until())) {
      var terms = new EnumMap<Kind, List<Term>>(Kind.class);
      for (TermRow row : rows.findAllByOrderByCatalogueAscPositionAscIdAsc()) {
        terms.computeIfAbsent(row.catalogue(), _ -> new ArrayList<>()).add(row.term());
      }
      current = new Held(terms, clock.instant().plus(FRESH));
      held = current;
    }
    return current;
  }
}

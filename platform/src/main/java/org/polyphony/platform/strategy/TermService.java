package org.polyphony.platform.strategy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.operations.Cached;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps all catalogues in memory: every page names some of their entries, and they rarely change.
 */
@Service
class TermService implements Catalogue {

  private final TermRepository rows;
  private final AuditTrail audit;
  private final Cached<Map<Kind, List<Term>>> held;

  TermService(TermRepository rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.held = new Cached<>(clock, this::read);
  }

  @Override
  public List<Term> terms(Kind kind) {
    return held.get().getOrDefault(kind, List.of());
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
    held.forget();
  }

  private Map<Kind, List<Term>> read() {
    var terms = new EnumMap<Kind, List<Term>>(Kind.class);
    for (TermRow row : rows.findAllByOrderByCatalogueAscPositionAscIdAsc()) {
      terms.computeIfAbsent(row.catalogue(), _ -> new ArrayList<>()).add(row.term());
    }
    return terms;
  }
}

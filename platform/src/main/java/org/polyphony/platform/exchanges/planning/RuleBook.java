package org.polyphony.platform.exchanges.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule tables by which instruments are proposed: the shipped one and the organization's. */
@Service
@Transactional
public class RuleBook {

  /** The number of the shipped table. */
  public static final long SHIPPED = 0;

  private final RulesRepository tables;
  private final RulesForceRepository forces;
  private final RulesReader reader;
  private final AuditTrail audit;
  private final Clock clock;

  /** Tables never change, so that each is read once. */
  private final Map<Long, Recommender> read = new ConcurrentHashMap<>();

  RuleBook(
      RulesRepository tables,
      RulesForceRepository forces,
      RulesReader reader,
      AuditTrail audit,
      Clock clock) {
    this.tables = tables;
    this.forces = forces;
    this.reader = reader;
    this.audit = audit;
    this.clock = clock;
  }

  /** Proposes by the table in force. */
  @Transactional(readOnly = true)
  public Recommender inForce() {
    return recommender(current());
  }

  private long current() {
    return forces.findFirstByOrderByIdDesc().map(RulesForce::rules).orElse(SHIPPED);
  }

  private Recommender recommender(long id) {
    Recommender known = read.get(id);
    if (known == null) {
      RuleTable table = id == SHIPPED ? RuleTable.shipped() : reader.read(row(id).content());
      known = new Recommender(table);
      read.put(id, known);
    }
    return known;
  }

  private RulesRow row(long id) {
    return tables.findById(id).orElseThrow(() -> new NotFound("rule table", id));
  }

  /** All tables, the newest first and the shipped one last. */
  @Transactional(readOnly = true)
  public List<KeptRules> all(Actor actor) {
    actor.require(ExchangePermissions.RULES);
    long current = current();
    var all = new ArrayList<KeptRules>();
    tables.findByOrderByIdDesc().forEach(it -> all.add(it.kept(it.id() == current)));
    RuleTable shipped = recommender(SHIPPED).table();
    all.add(
        new KeptRules(
            SHIPPED,
            shipped.name(),
            shipped.version(),
            shipped.hash(),
            null,
            "",
            current == SHIPPED));
    return all;
  }

  /** A table to try. */
  @Transactional(readOnly = true)
  public Recommender byId(long id, Actor actor) {
    actor.require(ExchangePermissions.RULES);
    return recommender(id);
  }

  /** A table as the file that it came as, its version included. */
  @Transactional(readOnly = true)
  public String csv(long id, Actor actor) {
    actor.require(ExchangePermissions.RULES);
    return id == SHIPPED ? RuleTable.shippedText() : row(id).content();
  }

  /**
   * Checks a table without keeping it.
   *
   * @param version replaces the one in the table unless empty
   * @throws Refused with the line and the cure
   */
  public Recommender candidate(String csv, String version, Actor actor) {
    actor.require(ExchangePermissions.RULES);
    return new Recommender(reader.read(reader.versioned(csv, version)));
  }

  /**
   * Checks a table, keeps it and puts it in force. A table or version that is there already is
   * refused: nobody could tell later which of two answers rests on which.
   *
   * @param version replaces the one in the table unless empty
   * @throws Refused with the line and the cure; nothing is replaced then
   */
  public void adopt(String csv, String version, Actor actor) {
    actor.require(ExchangePermissions.RULES);
    String content = reader.versioned(csv, version);
    RuleTable table = reader.read(content);
    KeptRules same = same(table, actor);
    if (same != null) {
      throw Refused.at("version", "exchanges.rules.refused.there", "version", same.version());
    }
    var row = tables.save(new RulesRow(table, content, clock.instant(), actor.name()));
    forces.save(new RulesForce(row.id(), clock.instant(), actor.name()));
    audit.created(actor, new Subject("rules", row.id()), snapshot(table));
  }

  private @Nullable KeptRules same(RuleTable table, Actor actor) {
    return all(actor).stream()
        .filter(it ->
            it.hash().equals(table.hash())
                || it.name().equals(table.name()) && it.version().equals(table.version()))
        .findFirst()
        .orElse(null);
  }

  private static Snapshot snapshot(RuleTable table) {
    return new Snapshot()
        .with("name", table.name())
        .with("version", table.version())
        .with("hash", table.hash());
  }

  /** Takes a kept table into force again; one that is in force stays. */
  public void force(long id, Actor actor) {
    actor.require(ExchangePermissions.RULES);
    if (id == current()) {
      return;
    }
    RuleTable before = inForce().table();
    RuleTable after = recommender(id).table();
    forces.save(new RulesForce(id == SHIPPED ? null : id, clock.instant(), actor.name()));
    audit.changed(actor, new Subject("rules", id), snapshot(before), snapshot(after));
  }
}

package org.polyphony.platform.seed;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the shipped data once, in one transaction: all of it or nothing. */
@Component
public class SeedLoader {

  private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

  private final List<SeedSource> sources;
  private final JdbcClient database;
  private final Clock clock;

  SeedLoader(List<SeedSource> sources, JdbcClient database, Clock clock) {
    this.sources = sources.stream().sorted(Comparator.comparingInt(SeedSource::order)).toList();
    this.database = database;
    this.clock = clock;
  }

  /** Whether shipped data, or none by choice, were loaded into this database before. */
  @Transactional(readOnly = true)
  public boolean loaded() {
    return database.sql("select count(*) from seed_loaded").query(Long.class).single() > 0;
  }

  /** Loads the shipped data and notes that they are there. */
  @Transactional
  public void load(SeedLevel level) {
    database.sql("select pg_advisory_xact_lock(7104)").query().singleValue();
    if (loaded()) {
      return;
    }
    var seeding = new Seeding(Actor.system("Polyphony"));
    if (level != SeedLevel.NONE) {
      sources.forEach(it -> it.loadStrategy(seeding));
    }
    if (level == SeedLevel.DEMO) {
      sources.forEach(it -> it.loadSamples(seeding));
    }
    database
        .sql("insert into seed_loaded (level, loaded_at) values (?, ?)")
        .param(level.name())
        .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    LOG.info("Loaded the shipped data: {}", level.name().toLowerCase(java.util.Locale.ROOT));
  }
}

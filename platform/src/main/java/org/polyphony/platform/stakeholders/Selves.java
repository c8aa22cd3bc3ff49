package org.polyphony.platform.stakeholders;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records are one person: those merged into another still hold what they held. */
@Component
public class Selves {

  private final JdbcClient database;

  Selves(JdbcClient database) {
    this.database = database;
  }

  /** The record and all that were merged with it, up and down; never empty. */
  public Set<Long> of(long person) {
    return database
        .sql(
            """
            with recursive self(id) as (
              select cast(:person as bigint)
              union
              select case when m.survivor_id = self.id then m.merged_id else m.survivor_id end
              from self join stakeholders_merge m
                on m.undone_at is null and self.id in (m.survivor_id, m.merged_id))
            select id from self
            """)
        .param("person", person)
        .query(Long.class)
        .set();
  }
}

package org.polyphony.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the trail keeps of a person, and how it forgets it. Whoever asks has checked who may. */
@Component
public class AuditOfPeople {

  private final JdbcClient database;

  AuditOfPeople(JdbcClient database) {
    this.database = database;
  }

  /**
   * That something was done to a record, without what.
   *
   * @param at when
   * @param action the verb
   * @param type of the record
   */
  public record Trace(Instant at, String action, String type) {}

  /** What was done to some records, the newest first. */
  @Transactional(readOnly = true)
  public List<Trace> traces(String type, Collection<Long> ids) {
    return database
        .sql(
            "select happened_at, action, subject_type from audit_entry where subject_type = ?"
                + " and subject_id = any(?) order by id desc")
        .params(type, ids.toArray(Long[]::new))
        .query(AuditOfPeople::trace)
        .list();
  }

  /** Blanks the values of the fields in the entries of some records; returns how many entries. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int blank(String type, Collection<Long> ids) {
    return database
        .sql(
            """
            update audit_entry set changes = coalesce(
              (select jsonb_agg(jsonb_build_object('field', it ->> 'field', 'from', '', 'to', ''))
               from jsonb_array_elements(changes) it), '[]')
            where subject_type = ? and subject_id = any(?) and changes <> '[]'
            """)
        .params(type, ids.toArray(Long[]::new))
        .update();
  }

  private static Trace trace(ResultSet row, int number) throws SQLException {
    return new Trace(
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("action"),
        row.getString("subject_type"));
  }
}

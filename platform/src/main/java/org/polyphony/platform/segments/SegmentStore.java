package org.polyphony.platform.segments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code segments_*}. */
@Repository
class SegmentStore {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> CONDITIONS = new TypeReference<>() {};

  private final JdbcClient database;

  SegmentStore(JdbcClient database) {
    this.database = database;
  }

  long insert(Actor actor, String name, boolean fixed, Registry.Filter filter, Instant now) {
    return database
        .sql(
            """
            insert into segments_segment (name, fixed, text, type, group_key, kind_key,
              country_code, role_key, own, author_name, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .param(name)
        .param(fixed)
        .param(filter.text())
        .param(filter.type() == null ? "" : filter.type().name())
        .param(filter.group())
        .param(filter.kind())
        .param(filter.country())
        .param(filter.role())
        .param(JSON.writeValueAsString(new TreeMap<>(filter.own())))
        .param(actor.name())
        .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  void rename(long id, String name) {
    database
        .sql("update segments_segment set version = version + 1, name = ? where id = ?")
        .param(name)
        .param(id)
        .update();
  }

  void removed(long id, @Nullable Instant when) {
    database
        .sql("update segments_segment set version = version + 1, removed_at = ? where id = ?")
        .param(when == null ? null : OffsetDateTime.ofInstant(when, ZoneOffset.UTC))
        .param(id)
        .update();
  }

  /** Whether another segment has the name. */
  boolean taken(String name, long but) {
    return database
        .sql(
            "select exists (select 1 from segments_segment where removed_at is null"
                + " and lower(name) = lower(?) and id <> ?)")
        .param(name)
        .param(but)
        .query(Boolean.class)
        .single();
  }

  Optional<Segment> find(long id, boolean lock) {
    String sql = "select * from segments_segment where id = ?";
    return database
        .sql(lock ? sql + " for update" : sql)
        .param(id)
        .query(SegmentStore::segment)
        .optional();
  }

  List<Segment> all() {
    return database
        .sql("select * from segments_segment where removed_at is null order by lower(name), id")
        .query(SegmentStore::segment)
        .list();
  }

  void join(long id, List<Long> stakeholders) {
    database
        .sql(
            "insert into segments_member (segment_id, stakeholder_id)"
                + " select ?, stakeholder from unnest(?) stakeholder on conflict do nothing")
        .param(id)
        .param(stakeholders.toArray(Long[]::new))
        .update();
  }

  /** Puts records into a segment; returns those that were not in it. */
  Set<Long> joined(long id, List<Long> stakeholders) {
    return database
        .sql(
            "insert into segments_member (segment_id, stakeholder_id)"
                + " select ?, stakeholder from unnest(?) stakeholder on conflict do nothing"
                + " returning stakeholder_id")
        .param(id)
        .param(stakeholders.toArray(Long[]::new))
        .query(Long.class)
        .set();
  }

  /** Takes records out of a segment; returns how many were in it. */
  int leave(long id, List<Long> stakeholders) {
    return database
        .sql("delete from segments_member where segment_id = ? and stakeholder_id = any(?)")
        .param(id)
        .param(stakeholders.toArray(Long[]::new))
        .update();
  }

  void leave(long id, long stakeholder) {
    database
        .sql("delete from segments_member where segment_id = ? and stakeholder_id = ?")
        .param(id)
        .param(stakeholder)
        .update();
  }

  long count(long id, Registry.Condition seen) {
    return database
        .sql(
            "select count(*) from segments_member m where m.segment_id = :segment and "
                + seen.sql())
        .params(seen.parameters())
        .param("segment", id)
        .query(Long.class)
        .single();
  }

  List<Long> members(long id, Registry.Condition seen, int limit, long offset) {
    return database
        .sql(
            "select m.stakeholder_id from segments_member m where m.segment_id = :segment and "
                + seen.sql()
                + " order by "
                + Visibility.sortKey("m.stakeholder_id")
                + ", m.stakeholder_id limit :limit offset :offset")
        .params(seen.parameters())
        .param("segment", id)
        .param("limit", limit)
        .param("offset", offset)
        .query(Long.class)
        .list();
  }

  private static Segment segment(ResultSet row, int number) throws SQLException {
    String type = row.getString("type");
    return new Segment(
        row.getLong("id"),
        row.getLong("version"),
        row.getString("name"),
        row.getBoolean("fixed"),
        new Registry.Filter(
            row.getString("text"),
            type.isEmpty() ? null : Registry.Type.valueOf(type),
            row.getString("group_key"),
            row.getString("kind_key"),
            row.getString("country_code"),
            row.getString("role_key"),
            false,
            JSON.readValue(row.getString("own"), CONDITIONS)),
        row.getString("author_name"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("removed_at") != null);
  }
}

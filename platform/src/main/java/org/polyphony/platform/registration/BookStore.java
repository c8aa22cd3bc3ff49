package org.polyphony.platform.registration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the book of an exchange, its categories and its quotas. */
@Repository
class BookStore {

  private static final TypeReference<TreeMap<Long, Integer>> COUNTS = new TypeReference<>() {};

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.shared();

  BookStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * What of a book changes with each registration.
   *
   * @param version of the rest of it
   * @param nextPlace the place of the next registration
   * @param seated see {@link Ledger}
   */
  record Standing(int version, long nextPlace, Map<Long, Integer> seated) {}

  Optional<Book> find(long exchange) {
    return database
        .sql("select * from registration_book where exchange_id = ?")
        .param(exchange)
        .query(
            (row, _) -> new Book(exchange, row.getInt("version"), draft(row), List.of(), List.of()))
        .optional()
        .map(it ->
            new Book(exchange, it.version(), it.draft(), categories(exchange), quotas(exchange)));
  }

  /** When and how one may register, without as what. */
  Optional<BookDraft> draft(long exchange) {
    return database
        .sql("select * from registration_book where exchange_id = ?")
        .param(exchange)
        .query((row, _) -> draft(row))
        .optional();
  }

  boolean exists(long exchange) {
    return database
        .sql("select exists (select 1 from registration_book where exchange_id = ?)")
        .param(exchange)
        .query(Boolean.class)
        .single();
  }

  Optional<Standing> standing(long exchange, boolean lock) {
    return database
        .sql(
            "select version, next_place, seated from registration_book where exchange_id = ?"
                + (lock ? " for update" : ""))
        .param(exchange)
        .query((row, _) ->
            new Standing(
                row.getInt("version"),
                row.getLong("next_place"),
                json.readValue(row.getString("seated"), COUNTS)))
        .optional();
  }

  void keep(long exchange, long nextPlace, Map<Long, Integer> seated) {
    database
        .sql("update registration_book set next_place = ?, seated = ? where exchange_id = ?")
        .params(nextPlace, json.writeValueAsString(seated), exchange)
        .update();
  }

  void insert(long exchange, BookDraft draft) {
    database
        .sql(
            """
            insert into registration_book (exchange_id, opens, closes, zone, capacity, waiting,
              confirm_hours, listed, needs_until, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(exchange)
        .params(values(draft))
        .update();
  }

  void update(long exchange, BookDraft draft) {
    database
        .sql(
            """
            update registration_book set version = version + 1, opens = ?, closes = ?, zone = ?,
              capacity = ?, waiting = ?, confirm_hours = ?, listed = ?, needs_until = ?, note = ?
            where exchange_id = ?
            """)
        .params(values(draft))
        .param(exchange)
        .update();
  }

  /** A category or quota was changed: whoever has read the book must read it again. */
  void touch(long exchange) {
    database
        .sql("update registration_book set version = version + 1 where exchange_id = ?")
        .param(exchange)
        .update();
  }

  long insert(long exchange, Category category) {
    return database
        .sql(
            "insert into registration_category (exchange_id, name, group_key, approval)"
                + " values (?, ?, ?, ?) returning id")
        .param(exchange)
        .param(LocalizedTexts.toJson(category.name()))
        .param(category.group())
        .param(category.approval())
        .query(Long.class)
        .single();
  }

  void update(Category category) {
    database
        .sql("update registration_category set name = ?, group_key = ?, approval = ? where id = ?")
        .param(LocalizedTexts.toJson(category.name()))
        .param(category.group())
        .param(category.approval())
        .param(category.id())
        .update();
  }

  void removeCategory(long id) {
    database.sql("delete from registration_category where id = ?").param(id).update();
  }

  long insert(long exchange, Quota quota) {
    return bound(
            database.sql(
                """
                insert into registration_quota (exchange_id, name, categories, groups, countries,
                  most, reserved)
                values (:key, :name, :categories, :groups, :countries, :most, :reserved)
                returning id
                """),
            quota,
            exchange)
        .query(Long.class)
        .single();
  }

  void update(Quota quota) {
    bound(
            database.sql(
                """
                update registration_quota set name = :name, categories = :categories,
                  groups = :groups, countries = :countries, most = :most, reserved = :reserved
                where id = :key
                """),
            quota,
            quota.id())
        .update();
  }

  void removeQuota(long id) {
    database.sql("delete from registration_quota where id = ?").param(id).update();
  }

  private static JdbcClient.StatementSpec bound(
      JdbcClient.StatementSpec sql, Quota quota, long key) {
    return sql.param("key", key)
        .param("name", LocalizedTexts.toJson(quota.name()))
        .param("categories", quota.categories().toArray(Long[]::new))
        .param("groups", quota.groups().toArray(String[]::new))
        .param("countries", quota.countries().toArray(String[]::new))
        .param("most", quota.most(), java.sql.Types.INTEGER)
        .param("reserved", quota.reserved());
  }

  private List<Category> categories(long exchange) {
    return database
        .sql("select * from registration_category where exchange_id = ? order by id")
        .param(exchange)
        .query((row, _) ->
            new Category(
                row.getLong("id"),
                LocalizedTexts.fromJson(row.getString("name")),
                row.getString("group_key"),
                row.getBoolean("approval")))
        .list();
  }

  private List<Quota> quotas(long exchange) {
    return database
        .sql("select * from registration_quota where exchange_id = ? order by id")
        .param(exchange)
        .query((row, _) ->
            new Quota(
                row.getLong("id"),
                LocalizedTexts.fromJson(row.getString("name")),
                set(row.getArray("categories"), Long.class),
                set(row.getArray("groups"), String.class),
                set(row.getArray("countries"), String.class),
                row.getObject("most", Integer.class),
                row.getInt("reserved")))
        .list();
  }

  private static <T> Set<T> set(Array array, Class<T> type) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(type::cast).collect(Collectors.toSet());
  }

  private static List<Object> values(BookDraft draft) {
    return List.of(
        draft.opens(),
        draft.closes(),
        draft.zone().getId(),
        draft.capacity(),
        draft.waiting(),
        draft.confirmHours(),
        draft.listed(),
        draft.needsUntil(),
        LocalizedTexts.toJson(draft.note()));
  }

  private static BookDraft draft(ResultSet row) throws SQLException {
    return new BookDraft(
        row.getObject("opens", LocalDateTime.class),
        row.getObject("closes", LocalDateTime.class),
        ZoneId.of(row.getString("zone")),
        row.getInt("capacity"),
        row.getBoolean("waiting"),
        row.getInt("confirm_hours"),
        row.getBoolean("listed"),
        row.getObject("needs_until", LocalDate.class),
        LocalizedTexts.fromJson(row.getString("note")));
  }
}

package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people can be written to, for mails that other modules send. Who has no address, was
 * removed, or may not be seen by whoever asks is left out; the product itself sees no confidential
 * person, for mails travel open.
 */
@Service
@Transactional(readOnly = true)
public class Addresses {

  private static final String SELECT =
      "select p.id, p.name, p.email, p.languages from stakeholders_person p"
          + " join stakeholders_stakeholder s on s.id = p.id"
          + " where (:all or p.email <> '') and s.removed_at is null and "
          + Visibility.SQL
          + " and p.id = any(:ids) order by p.id";

  private final JdbcClient database;
  private final ObjectProvider<Willingness> willingness;

  Addresses(JdbcClient database, ObjectProvider<Willingness> willingness) {
    this.database = database;
    this.willingness = willingness;
  }

  /**
   * Where one person can be written to.
   *
   * @param person number of the person
   * @param name as the person writes it
   * @param email the address
   * @param language the first of the person's languages that the product speaks, else English
   */
  public record Address(long person, String name, String email, Language language) {}

  /** The addresses of several people by one query; needs {@code stakeholders.read}. */
  public Map<Long, Address> of(Actor actor, Collection<Long> people) {
    return of(actor, people, false);
  }

  /** The same with those who have no address; theirs is empty. */
  public Map<Long, Address> all(Actor actor, Collection<Long> people) {
    return of(actor, people, true);
  }

  private Map<Long, Address> of(Actor actor, Collection<Long> people, boolean all) {
    actor.require(Permissions.READ);
    if (people.isEmpty()) {
      return Map.of();
    }
    List<Address> found =
        database
            .sql(SELECT)
            .param("account", Visibility.account(actor))
            .param("all", all)
            .param("ids", people.toArray(Long[]::new))
            .query(Addresses::address)
            .list();
    return found.stream().collect(Collectors.toMap(Address::person, it -> it));
  }

  /**
   * The same without those who said no to a purpose.
   *
   * @param purpose such as {@link Willingness#QUESTIONS}
   */
  public Map<Long, Address> of(Actor actor, Collection<Long> people, String purpose) {
    var known = new HashMap<>(of(actor, people));
    known.keySet().removeAll(unwilling(purpose, people));
    return known;
  }

  /** Who of some people said no to a purpose, took consent back, or let it expire. */
  public Set<Long> unwilling(String purpose, Collection<Long> people) {
    return willingness.stream()
        .flatMap(it -> it.unwilling(purpose, people).stream())
        .collect(Collectors.toSet());
  }

  private static Address address(ResultSet row, int number) throws SQLException {
    return new Address(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        language(row.getString("languages")));
  }

  static Language language(String written) {
    return Arrays.stream(written.split("[ ,]+"))
        .flatMap(it -> Language.of(it).stream())
        .findFirst()
        .orElse(Language.EN);
  }
}

package org.polyphony.platform.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works here: names for the owners of work, and where to reach them. For other modules, which
 * must show it to staff only.
 */
@Service
@Transactional(readOnly = true)
public class Colleagues {

  private final JdbcClient database;
  private final Permissions permissions;

  Colleagues(JdbcClient database, Permissions permissions) {
    this.database = database;
    this.permissions = permissions;
  }

  /** The open accounts that hold a permission everywhere or in some record, by name. */
  public List<Colleague> holding(String permission) {
    String[] roles =
        Arrays.stream(Role.values())
            .filter(it -> permissions.holds(it, permission))
            .map(Role::name)
            .toArray(String[]::new);
    return select(
            "a.locked_at is null and exists (select 1 from identity_grant g"
                + " where g.account_id = a.id and g.role = any(?))",
            roles)
        .stream()
        .sorted(Formats.byName(Colleague::name))
        .toList();
  }

  /** Accounts by their numbers, locked ones too; who is not there is left out. */
  public Map<Long, Colleague> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : select("a.id = any(?)", ids.toArray(Long[]::new)).stream()
            .collect(Collectors.toMap(Colleague::id, it -> it));
  }

  /** The open account behind an address, however it is written. */
  public Optional<Colleague> byEmail(String email) {
    return select("a.locked_at is null and a.email = any(?)", new String[] {Emails.normal(email)})
        .stream()
        .findFirst();
  }

  private List<Colleague> select(String where, Object[] value) {
    return database
        .sql("select a.* from identity_account a where " + where)
        .param(value)
        .query(AccountStore::row)
        .list()
        .stream()
        .map(it -> new Colleague(it.id(), it.name(), it.email(), it.language()))
        .toList();
  }
}

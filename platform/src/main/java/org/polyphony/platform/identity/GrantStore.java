package org.polyphony.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code identity_grant}. */
@Repository
class GrantStore {

  private final JdbcClient database;

  GrantStore(JdbcClient database) {
    this.database = database;
  }

  List<Grant> of(long account) {
    return database
        .sql(
            "select * from identity_grant where account_id = ? order by role, scope_type, scope_id")
        .param(account)
        .query(GrantStore::row)
        .list();
  }

  /** The grants of many accounts at once. */
  Map<Long, List<Grant>> of(Collection<Long> accounts) {
    var found = new HashMap<Long, List<Grant>>();
    database
        .sql(
            "select * from identity_grant where account_id = any(?) order by role, scope_type, scope_id")
        .param(accounts.toArray(Long[]::new))
        .query(row -> {
          found.computeIfAbsent(row.getLong("account_id"), _ -> new ArrayList<>()).add(row(row, 0));
        });
    return found;
  }

  Optional<Grant> find(long account, long grant) {
    return database
        .sql("select * from identity_grant where account_id = ? and id = ?")
        .params(account, grant)
        .query(GrantStore::row)
        .optional();
  }

  /** Whether the role was not held before. */
  boolean add(long account, Role role, @Nullable Scope scope) {
    return database
            .sql(
                """
                insert into identity_grant (account_id, role, scope_type, scope_id)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .param(account)
            .param(role.name())
            .param(scope == null ? null : scope.type())
            .param(scope == null ? null : scope.id())
            .update()
        > 0;
  }

  void remove(long grant) {
    database.sql("delete from identity_grant where id = ?").param(grant).update();
  }

  /** Open accounts that may everything everywhere. Waits for changes to any of them to end. */
  List<Long> administrators() {
    return database
        .sql(
            """
            select a.id from identity_account a join identity_grant g on g.account_id = a.id
            where g.role = 'ADMINISTRATOR' and g.scope_type is null and a.locked_at is null
            order by a.id, g.id for update
            """)
        .query(Long.class)
        .list();
  }

  private static Grant row(ResultSet row, int number) throws SQLException {
    String type = row.getString("scope_type");
    return new Grant(
        row.getLong("id"),
        Role.valueOf(row.getString("role")),
        type == null ? null : new Scope(type, row.getLong("scope_id")));
  }
}

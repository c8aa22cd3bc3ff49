package org.polyphony.platform.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds accounts. */
@Repository
class AccountList {

  private static final Map<String, String> ORDERS =
      Map.of(
          "name", "lower(name)",
          "email", "email",
          "created", "created_at",
          "used", "coalesce(signed_in_at, timestamptz 'epoch')");

  private final JdbcClient database;
  private final GrantStore grants;

  AccountList(JdbcClient database, GrantStore grants) {
    this.database = database;
    this.grants = grants;
  }

  Slice<AccountSummary> find(AccountFilter filter, PageRequest page) {
    var values = new ArrayList<Object>();
    String where = where(filter, values);
    long total =
        database
            .sql("select count(*) from identity_account" + where)
            .params(values)
            .query(Long.class)
            .single();
    String order = ORDERS.getOrDefault(page.sort(), "lower(name)");
    values.add(page.size());
    values.add(page.offset());
    var accounts =
        database
            .sql(
                "select * from identity_account"
                    + where
                    + " order by "
                    + order
                    + (page.descending() ? " desc" : "")
                    + ", id limit ? offset ?")
            .params(values)
            .query(AccountStore::row)
            .list();
    return new Slice<>(withGrants(accounts), total, page.page(), page.size());
  }

  private List<AccountSummary> withGrants(List<Account> accounts) {
    var held = grants.of(accounts.stream().map(Account::id).toList());
    return accounts.stream()
        .map(it -> AccountSummary.of(it, held.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static String where(AccountFilter filter, List<Object> values) {
    var where = new StringBuilder(" where true");
    if (!filter.words().isBlank()) {
      where.append(" and (strpos(lower(name), lower(?)) > 0 or strpos(email, lower(?)) > 0)");
      values.add(filter.words());
      values.add(filter.words());
    }
    if (filter.role() != null) {
      where.append(
          " and exists (select 1 from identity_grant g where g.account_id = identity_account.id and"
              + " g.role = ?)");
      values.add(filter.role().name());
    }
    if (filter.locked() != null) {
      where.append(filter.locked() ? " and locked_at is not null" : " and locked_at is null");
    }
    return where.toString();
  }
}

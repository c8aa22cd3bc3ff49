package org.polyphony.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code identity_account}. */
@Repository
class AccountStore {

  private static final String SELECT =
      "select id, email, name, language, password, totp_secret, totp_step, locked_at, created_at,"
          + " signed_in_at from identity_account ";

  private final JdbcClient database;
  private final Clock clock;

  AccountStore(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Optional<Account> find(long id) {
    return database.sql(SELECT + "where id = ?").param(id).query(AccountStore::row).optional();
  }

  Optional<Account> find(String email) {
    return database
        .sql(SELECT + "where email = ?")
        .param(email)
        .query(AccountStore::row)
        .optional();
  }

  Account get(long id) {
    return find(id).orElseThrow(() -> new NotFound("account", id));
  }

  /** Reads an account that is about to change; others wait until this transaction ends. */
  Account lock(long id) {
    return database
        .sql(SELECT + "where id = ? for update")
        .param(id)
        .query(AccountStore::row)
        .optional()
        .orElseThrow(() -> new NotFound("account", id));
  }

  long insert(String email, String name, Language language, @Nullable String password) {
    return database
        .sql(
            """
            insert into identity_account (email, name, language, password, created_at)
            values (?, ?, ?, ?, ?) returning id
            """)
        .param(email)
        .param(name)
        .param(language.code())
        .param(password)
        .param(Moments.sql(clock.instant()))
        .query(Long.class)
        .single();
  }

  void profile(long id, String name, Language language) {
    update("name = ?, language = ?", id, name, language.code());
  }

  void password(long id, String hash) {
    update("password = ?", id, hash);
  }

  void totp(long id, @Nullable String secret, @Nullable Long step) {
    update("totp_secret = ?, totp_step = ?", id, secret, step);
  }

  void locked(long id, boolean locked) {
    update("locked_at = ?", id, locked ? Moments.sql(clock.instant()) : null);
  }

  void signedIn(long id) {
    update("signed_in_at = ?", id, Moments.sql(clock.instant()));
  }

  private void update(String change, long id, @Nullable Object... values) {
    var statement = database.sql("update identity_account set " + change + " where id = ?");
    for (Object value : values) {
      statement = statement.param(value);
    }
    statement.param(id).update();
  }

  static Account row(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("email"),
        row.getString("name"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("password"),
        row.getString("totp_secret"),
        row.getObject("totp_step", Long.class),
        Moments.read(row, "locked_at"),
        Moments.get(row, "created_at"),
        Moments.read(row, "signed_in_at"));
  }
}

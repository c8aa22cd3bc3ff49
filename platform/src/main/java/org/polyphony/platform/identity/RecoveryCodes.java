package org.polyphony.platform.identity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ten codes of 80 random bits for who lost the device; each works once. Kept as digests. */
@Repository
class RecoveryCodes {

  private static final int CODES = 10;
  private static final int BYTES = 10;

  private final JdbcClient database;

  RecoveryCodes(JdbcClient database) {
    this.database = database;
  }

  /** Makes new codes; the old ones stop working. */
  List<String> renew(long account) {
    drop(account);
    var codes = Stream.generate(() -> Base32.encode(Secrets.bytes(BYTES))).limit(CODES).toList();
    codes.forEach(code ->
        database
            .sql("insert into identity_recovery_code values (?, ?)")
            .params(account, Secrets.digest(account + " " + code))
            .update());
    return codes.stream().map(it -> String.join("-", it.split("(?<=\\G.{4})"))).toList();
  }

  /** Uses a code up; false if it was wrong. */
  boolean use(long account, String code) {
    String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
    return database
            .sql("delete from identity_recovery_code where account_id = ? and code_hash = ?")
            .params(account, Secrets.digest(account + " " + plain))
            .update()
        > 0;
  }

  int left(long account) {
    return database
        .sql("select count(*) from identity_recovery_code where account_id = ?")
        .param(account)
        .query(Integer.class)
        .single();
  }

  void drop(long account) {
    database.sql("delete from identity_recovery_code where account_id = ?").param(account).update();
  }
}

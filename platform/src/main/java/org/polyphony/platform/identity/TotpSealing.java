package org.polyphony.platform.identity;

import java.util.List;
import org.polyphony.platform.operations.SecretBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before the first request: seals what an older version left in plain text, and says when the key
 * is not the one under which secrets were sealed.
 */
@Component
class TotpSealing implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(TotpSealing.class);

  private record Row(long account, String secret) {}

  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final TotpVault vault;

  TotpSealing(JdbcClient database, TransactionTemplate transaction, TotpVault vault) {
    this.database = database;
    this.transaction = transaction;
    this.vault = vault;
  }

  @Override
  public void afterSingletonsInstantiated() {
    int sealed = seal();
    if (sealed > 0) {
      LOG.info("Sealed the second-step secrets of {} accounts", sealed);
    }
    int unreadable = unreadable();
    if (unreadable > 0) {
      LOG.warn(
          "The second steps of {} accounts were sealed under another key: put back the file"
              + " secrets.key of the data folder or set POLYPHONY_SECRETS_KEY, then start again;"
              + " until then these people sign in with a recovery code, or an administrator turns"
              + " their second step off.",
          unreadable);
    }
  }

  /** Seals all secrets in plain text, all or none; returns how many. Other nodes wait. */
  int seal() {
    Integer sealed =
        transaction.execute(_ -> {
          List<Row> plain = rows("not like ? for update");
          plain.forEach(row ->
              database
                  .sql("update identity_account set totp_secret = ? where id = ?")
                  .params(vault.seal(row.account(), row.secret()), row.account())
                  .update());
          return plain.size();
        });
    return sealed == null ? 0 : sealed;
  }

  /** How many accounts have a second step that this key does not open. */
  int unreadable() {
    return (int)
        rows("like ?").stream()
            .filter(row -> vault.open(row.account(), row.secret()).isEmpty())
            .count();
  }

  private List<Row> rows(String condition) {
    return database
        .sql("select id, totp_secret from identity_account where totp_secret " + condition)
        .param(SecretBox.VERSION + "%")
        .query((row, _) -> new Row(row.getLong("id"), row.getString("totp_secret")))
        .list();
  }
}

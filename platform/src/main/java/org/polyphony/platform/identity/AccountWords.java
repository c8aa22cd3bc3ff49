package org.polyphony.platform.identity;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which names and addresses are those of accounts. */
@Component
public class AccountWords {

  private final JdbcClient database;

  AccountWords(JdbcClient database) {
    this.database = database;
  }

  /**
   * Those of some words that an account bears as its name or address.
   *
   * @param words in small letters
   */
  public Set<String> among(Collection<String> words) {
    return database
        .sql(
            "select lower(name) from identity_account where lower(name) = any(:words)"
                + " union select email from identity_account where email = any(:words)")
        .param("words", words.toArray(String[]::new))
        .query(String.class)
        .set();
  }
}

package org.polyphony.platform.engagement;

import java.util.UUID;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes accounts with a role, as an administrator would. */
public final class Staff {

  private final JdbcClient database;
  private final Actors actors;

  public Staff(JdbcClient database, Actors actors) {
    this.database = database;
    this.actors = actors;
  }

  /** Somebody new with the role. */
  public Actor with(String role, String name, Language language) {
    long id =
        database
            .sql(
                "insert into identity_account (email, name, language, created_at)"
                    + " values (?, ?, ?, now()) returning id")
            .params(UUID.randomUUID() + "@example.org", name, language.code())
            .query(Long.class)
            .single();
    database
        .sql("insert into identity_grant (account_id, role) values (?, ?)")
        .params(id, role)
        .update();
    return actors.of(id).orElseThrow();
  }

  /** A new programme officer. */
  public Actor officer(String name) {
    return with("PROGRAMME_OFFICER", name, Language.EN);
  }
}

package org.polyphony.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which programs act for people ({@code Authorization: Bearer}, RFC 6750). */
@Service
public class Tokens {

  /** What every token starts with, so that scanners for leaked secrets can find it. */
  static final String PREFIX = "polyphony_";

  /**
   * Who a token acts for.
   *
   * @param actor the owner within the token's scopes
   * @param mayWrite whether it may do more than read
   */
  public record Bearer(Actor actor, boolean mayWrite) {}

  private final JdbcClient database;
  private final Actors actors;
  private final AuditTrail audit;
  private final Clock clock;

  Tokens(JdbcClient database, Actors actors, AuditTrail audit, Clock clock) {
    this.database = database;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /** Makes a token and returns its secret, which is never seen again. */
  @Transactional
  public String create(Actor actor, String name, Set<TokenScope> scopes, Duration life) {
    String secret = PREFIX + Secrets.random();
    var now = clock.instant();
    String written =
        scopes.stream().sorted().map(TokenScope::name).collect(Collectors.joining(" "));
    database
        .sql(
            """
            insert into identity_token (account_id, name, token_hash, scopes, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            SecondStep.own(actor),
            name,
            Secrets.digest(secret),
            written,
            Moments.sql(now),
            Moments.sql(now.plus(life)))
        .update();
    write(actor, "token-created", new Change("token", "", name + ": " + written));
    return secret;
  }

  /** The actor's tokens, newest first, also those whose time is over. */
  @Transactional(readOnly = true)
  public List<TokenInfo> of(Actor actor) {
    return database
        .sql("select * from identity_token where account_id = ? order by id desc")
        .param(SecondStep.own(actor))
        .query(Tokens::row)
        .list();
  }

  /** Makes a token useless. */
  @Transactional
  public void revoke(Actor actor, long id) {
    String name =
        database
            .sql("delete from identity_token where id = ? and account_id = ? returning name")
            .params(id, SecondStep.own(actor))
            .query(String.class)
            .optional()
            .orElseThrow(() -> new NotFound("token", id));
    write(actor, "token-revoked", new Change("token", name, ""));
  }

  /** Who the token acts for; empty if it is unknown, over, or its owner is locked. */
  @Transactional
  public Optional<Bearer> authenticate(String secret) {
    var now = clock.instant();
    record Found(long id, long account, String scopes) {}
    return database
        .sql(
            "select id, account_id as account, scopes from identity_token where token_hash = ? and"
                + " expires_at > ?")
        .params(Secrets.digest(secret), Moments.sql(now))
        .query(Found.class)
        .optional()
        .flatMap(found -> {
          database
              .sql(
                  "update identity_token set used_at = ? where id = ? and (used_at is null or"
                      + " used_at < ?)")
              .params(Moments.sql(now), found.id(), Moments.sql(now.minusSeconds(60)))
              .update();
          var scopes = scopes(found.scopes());
          return actors
              .of(found.account())
              .map(it -> new Bearer(new TokenActor(it, scopes), scopes.contains(TokenScope.WRITE)));
        });
  }

  private void write(Actor actor, String action, Change change) {
    audit.write(actor, new Subject("account", SecondStep.own(actor)), action, List.of(change));
  }

  private static Set<TokenScope> scopes(String written) {
    return Arrays.stream(written.split(" "))
        .map(TokenScope::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
  }

  private static TokenInfo row(ResultSet row, int number) throws SQLException {
    return new TokenInfo(
        row.getLong("id"),
        row.getString("name"),
        scopes(row.getString("scopes")),
        Moments.get(row, "created_at"),
        Moments.get(row, "expires_at"),
        Moments.read(row, "used_at"));
  }
}

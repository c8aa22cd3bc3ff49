package org.polyphony.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code identity_link}. */
@Repository
class LinkStore {

  private static final String OPEN = " and used_at is null and expires_at > ?";

  private final JdbcClient database;
  private final Clock clock;

  LinkStore(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A link that was just made.
   *
   * @param path where it leads; the only place where its secret is ever seen
   */
  record Issued(long id, String path) {}

  /** Keeps a new link. */
  Issued issue(Link link) {
    String token = Secrets.random();
    long id =
        database
            .sql(
                """
                insert into identity_link (kind, token_hash, account_id, email, name, language, role,
                  scope_type, scope_id, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .param(link.kind().name())
            .param(Secrets.digest(token))
            .param(link.account())
            .param(link.email())
            .param(link.name())
            .param(link.language() == null ? null : link.language().code())
            .param(link.role() == null ? null : link.role().name())
            .param(link.scope() == null ? null : link.scope().type())
            .param(link.scope() == null ? null : link.scope().id())
            .param(Moments.sql(clock.instant()))
            .param(Moments.sql(link.expiresAt()))
            .query(Long.class)
            .single();
    return new Issued(id, link.kind().path(token));
  }

  /** The link behind a secret, while it is good. */
  Optional<Link> find(Link.Kind kind, String token) {
    return read("where kind = ? and token_hash = ?" + OPEN, kind, token);
  }

  /**
   * Uses a link up.
   *
   * @throws Refused if it was used, has expired, or never was
   */
  Link use(Link.Kind kind, String token) {
    Link link =
        read("where kind = ? and token_hash = ?" + OPEN + " for update", kind, token)
            .orElseThrow(() -> new Refused("identity.refused.link"));
    close("id = ?", link.id());
    return link;
  }

  /** Makes all open links of a kind useless. */
  void closeAll(Link.Kind kind) {
    close("kind = ?", kind.name());
  }

  /** Makes all open links to an account useless. */
  void closeAll(long account) {
    close("account_id = ?", account);
  }

  /** Makes one link useless. */
  void close(long link) {
    close("id = ?", link);
  }

  /** Makes all open invitations of an address useless. */
  void closeInvitations(String email) {
    close("kind = 'INVITATION' and email = ?", email);
  }

  /** Invitations that nobody used yet, newest first. */
  List<Link> invitations() {
    return database
        .sql("select * from identity_link where kind = 'INVITATION'" + OPEN + " order by id desc")
        .param(Moments.sql(clock.instant()))
        .query(LinkStore::row)
        .list();
  }

  private void close(String which, Object value) {
    database
        .sql("update identity_link set used_at = ? where used_at is null and " + which)
        .params(Moments.sql(clock.instant()), value)
        .update();
  }

  private Optional<Link> read(String where, Link.Kind kind, String token) {
    return database
        .sql("select * from identity_link " + where)
        .params(kind.name(), Secrets.digest(token), Moments.sql(clock.instant()))
        .query(LinkStore::row)
        .optional();
  }

  private static Link row(ResultSet row, int number) throws SQLException {
    String language = row.getString("language");
    String role = row.getString("role");
    String type = row.getString("scope_type");
    return new Link(
        row.getLong("id"),
        Link.Kind.valueOf(row.getString("kind")),
        row.getObject("account_id", Long.class),
        row.getString("email"),
        row.getString("name"),
        language == null ? null : Language.of(language).orElse(Language.EN),
        role == null ? null : Role.valueOf(role),
        type == null ? null : new Scope(type, row.getLong("scope_id")),
        Moments.get(row, "expires_at"));
  }
}

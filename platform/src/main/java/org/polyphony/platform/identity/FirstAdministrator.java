package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.Optional;
import org.polyphony.platform.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one-time link by which an installation gets its first administrator. */
@Service
public class FirstAdministrator {

  private final JdbcClient database;
  private final GrantStore grants;
  private final LinkStore links;
  private final AccountMaker maker;
  private final Clock clock;

  FirstAdministrator(
      JdbcClient database, GrantStore grants, LinkStore links, AccountMaker maker, Clock clock) {
    this.database = database;
    this.grants = grants;
    this.links = links;
    this.maker = maker;
    this.clock = clock;
  }

  /** The path of a fresh link; older ones end. Empty if there is an administrator. */
  @Transactional
  public Optional<String> path() {
    if (!grants.administrators().isEmpty()) {
      return Optional.empty();
    }
    links.closeAll(Link.Kind.WELCOME);
    var kind = Link.Kind.WELCOME;
    var expires = clock.instant().plus(kind.life());
    return Optional.of(
        links.issue(new Link(0, kind, null, null, null, null, null, null, expires)).path());
  }

  /** Whether the link still makes an administrator. */
  @Transactional(readOnly = true)
  public boolean open(String token) {
    return links.find(Link.Kind.WELCOME, token).isPresent();
  }

  /**
   * Makes the administrator and returns the account's number.
   *
   * @throws Refused if the link is used up, or address or password will not do
   */
  @Transactional
  public long create(String token, NewAccount draft) {
    // Two people with the same link at the same moment: the second waits here, then finds it used.
    database.sql("lock table identity_grant in share row exclusive mode").update();
    links.use(Link.Kind.WELCOME, token);
    if (!grants.administrators().isEmpty()) {
      throw new Refused("identity.refused.link");
    }
    return maker.make(draft, Role.ADMINISTRATOR, null);
  }
}

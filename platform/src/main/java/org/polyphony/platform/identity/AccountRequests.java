package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who ask for an account, and what was answered. */
@Service
public class AccountRequests {

  private final JdbcClient database;
  private final AccountStore accounts;
  private final Invitations invitations;
  private final Throttle throttle;
  private final AuditTrail audit;
  private final Clock clock;

  AccountRequests(
      JdbcClient database,
      AccountStore accounts,
      Invitations invitations,
      Throttle throttle,
      AuditTrail audit,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.invitations = invitations;
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Asks for an account. The answer is the same whether the address has one, asked before, or is
   * new.
   *
   * @throws Refused if the address cannot be one, or too many were asked for from this network
   */
  @Transactional
  public void ask(String email, String name, String reason, Language language, Source source) {
    String address = Emails.checked("email", email);
    throttle.count("request", address, Optional.empty(), source);
    keep(address, name, reason, language);
  }

  /** Asks in the name of somebody whose address another organisation vouches for (OIDC). */
  @Transactional
  public void askVerified(String email, String name, Language language) {
    keep(Emails.checked("email", email), name, "", language);
  }

  /** Requests nobody answered yet, oldest first. Needs {@code identity.manage}. */
  @Transactional(readOnly = true)
  public List<AccountRequest> open(Actor actor) {
    actor.require(IdentityModule.MANAGE);
    return database
        .sql("select * from identity_request where decided_at is null order by id limit 200")
        .query((row, _) ->
            new AccountRequest(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("reason"),
                Language.of(row.getString("language")).orElse(Language.EN),
                Moments.get(row, "created_at")))
        .list();
  }

  /** Says yes: an invitation goes out. Returns its path. Needs {@code identity.manage}. */
  @Transactional
  public String approve(Actor actor, long id, Role role) {
    AccountRequest request = decide(actor, id, true);
    return invitations.invite(
        actor, request.email(), request.name(), request.language(), role, null);
  }

  /** Says no. Needs {@code identity.manage}. */
  @Transactional
  public void refuse(Actor actor, long id) {
    decide(actor, id, false);
  }

  private AccountRequest decide(Actor actor, long id, boolean approved) {
    AccountRequest request =
        open(actor).stream()
            .filter(it -> it.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound("account request", id));
    int changed =
        database
            .sql(
                "update identity_request set decided_at = ?, approved = ? where id = ? and"
                    + " decided_at is null")
            .params(Moments.sql(clock.instant()), approved, id)
            .update();
    if (changed == 0) {
      throw new NotFound("account request", id);
    }
    String answer = approved ? "approved" : "refused";
    audit.write(
        actor,
        new Subject("account-request", id),
        answer,
        List.of(new Change("email", request.email(), "")));
    return request;
  }

  private void keep(String email, String name, String reason, Language language) {
    if (accounts.find(email).isPresent()) {
      return;
    }
    database
        .sql(
            """
            insert into identity_request (email, name, reason, language, created_at)
            values (?, ?, ?, ?, ?) on conflict do nothing returning id
            """)
        .params(email, name, reason, language.code(), Moments.sql(clock.instant()))
        .query(Long.class)
        .optional()
        .ifPresent(id ->
            audit.write(
                Actor.system(name),
                new Subject("account-request", id),
                "created",
                List.of(new Change("email", "", email))));
  }
}

package org.polyphony.platform.identity;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry.Change;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.identity.SignIn.Entrant;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys (W3C Web Authentication, level 3). The device must check who holds it (a finger, a face,
 * a PIN), so that a passkey is two steps in one and no code is asked after it.
 */
@Service
public class Passkeys {

  private final JdbcClient database;
  private final AccountStore accounts;
  private final PasskeyCeremony ceremony;
  private final AuditTrail audit;

  Passkeys(JdbcClient database, AccountStore accounts, PasskeyCeremony ceremony, AuditTrail audit) {
    this.database = database;
    this.accounts = accounts;
    this.ceremony = ceremony;
    this.audit = audit;
  }

  /** A fresh challenge; the caller keeps it until the answer comes, and uses it once. */
  public String challenge() {
    return Secrets.random();
  }

  /** What the browser needs to make a passkey, as JSON. */
  @Transactional(readOnly = true)
  public String creationOptions(Actor actor, String challenge) {
    return ceremony.creationOptions(SecondStep.own(actor), challenge);
  }

  /** What the browser needs to use a passkey, as JSON. */
  public String requestOptions(String challenge) {
    return ceremony.requestOptions(challenge);
  }

  /**
   * Keeps a new passkey.
   *
   * @param answer the browser's answer, as JSON
   * @throws Refused {@code identity.refused.passkey} if the answer does not fit the challenge
   */
  @Transactional
  public void add(Actor actor, String challenge, String name, String answer) {
    long id = SecondStep.own(actor);
    ceremony.register(id, challenge, name, answer);
    audit.write(
        actor,
        new Subject("account", id),
        "passkey-added",
        List.of(new Change("passkey", "", name)));
  }

  /**
   * Signs in.
   *
   * @throws Refused {@code identity.refused.passkey} if the answer does not fit the challenge or
   *     the passkey is unknown
   */
  @Transactional
  public Entrant signIn(String challenge, String answer) {
    Entrant entrant = SignIn.open(accounts.get(ceremony.authenticate(challenge, answer)));
    return new Entrant(entrant.account(), false);
  }

  /** The actor's passkeys. */
  @Transactional(readOnly = true)
  public List<PasskeyInfo> of(Actor actor) {
    return database
        .sql("select * from identity_passkey where account_id = ? order by id")
        .param(SecondStep.own(actor))
        .query((row, _) ->
            new PasskeyInfo(
                row.getLong("id"),
                row.getString("name"),
                Moments.get(row, "created_at"),
                Moments.get(row, "used_at")))
        .list();
  }

  /** Removes a passkey of the actor's. */
  @Transactional
  public void remove(Actor actor, long passkey) {
    long id = SecondStep.own(actor);
    String name =
        database
            .sql("delete from identity_passkey where id = ? and account_id = ? returning name")
            .params(passkey, id)
            .query(String.class)
            .optional()
            .orElseThrow(() -> new NotFound("passkey", passkey));
    audit.write(
        actor,
        new Subject("account", id),
        "passkey-removed",
        List.of(new Change("passkey", name, "")));
  }
}

package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The second step of signing in: a code from an authenticator application. */
@Service
public class SecondStep {

  /**
   * What one needs to set the second step up.
   *
   * @param secret Base32, for typing
   * @param picture an SVG path of the same as a QR code
   * @param size the picture's width and height
   */
  public record Setup(String secret, String picture, int size) {}

  private static final String ISSUER = "Polyphony";

  private final AccountStore accounts;
  private final RecoveryCodes codes;
  private final Throttle throttle;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final Clock clock;

  SecondStep(
      AccountStore accounts,
      RecoveryCodes codes,
      Throttle throttle,
      TransactionTemplate transaction,
      AuditTrail audit,
      Clock clock) {
    this.accounts = accounts;
    this.codes = codes;
    this.throttle = throttle;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /** A secret that nobody uses yet; it counts once {@link #turnOn} has seen a code of it. */
  public String newSecret() {
    return Totp.secret();
  }

  /** The secret with its picture. */
  @Transactional(readOnly = true)
  public Setup setup(Actor actor, String secret) {
    String uri = Totp.uri(ISSUER, accounts.get(own(actor)).email(), secret);
    QrPicture picture = QrPicture.of(uri);
    return new Setup(secret, picture.path(), picture.size());
  }

  /**
   * Turns the second step on and returns the recovery codes, which are never seen again.
   *
   * @throws Refused at {@code code} if it is wrong
   */
  @Transactional
  public List<String> turnOn(Actor actor, String secret, String code) {
    var step = Totp.verify(secret, code, null, clock.instant());
    if (step.isEmpty()) {
      throw Refused.at("code", "identity.refused.code");
    }
    long id = own(actor);
    Account before = accounts.lock(id);
    accounts.totp(id, secret, step.getAsLong());
    audit.changed(
        actor, new Subject("account", id), before.snapshot(), accounts.get(id).snapshot());
    return codes.renew(id);
  }

  /**
   * Turns the second step off.
   *
   * @throws Refused at {@code code} if that is wrong
   */
  public void turnOff(Actor actor, String code, Source source) {
    long id = own(actor);
    check(id, code, source);
    transaction.executeWithoutResult(_ -> {
      Account before = accounts.lock(id);
      accounts.totp(id, null, null);
      codes.drop(id);
      audit.changed(
          actor, new Subject("account", id), before.snapshot(), accounts.get(id).snapshot());
    });
  }

  /**
   * Checks a code, or a recovery code, and uses it up.
   *
   * @throws Refused at {@code code} if it is wrong or was used, or if one must wait
   */
  public void check(long id, String code, Source source) {
    Optional<Account> account = accounts.find(id);
    boolean right =
        throttle.attempt("code", String.valueOf(id), account, source, () -> uses(id, code));
    if (!right) {
      throw Refused.at("code", "identity.refused.code");
    }
  }

  /** How many recovery codes are left. */
  @Transactional(readOnly = true)
  public int codesLeft(Actor actor) {
    return codes.left(own(actor));
  }

  private boolean uses(long id, String code) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          Account account = accounts.lock(id);
          String secret = account.totpSecret();
          if (secret == null || account.locked()) {
            return false;
          }
          var step = Totp.verify(secret, code, account.totpStep(), clock.instant());
          step.ifPresent(it -> accounts.totp(id, secret, it));
          return step.isPresent() || codes.use(id, code);
        }));
  }

  static long own(Actor actor) {
    Long id = actor.accountId();
    if (id == null) {
      throw new NotFound("account", "of a visitor");
    }
    return id;
  }
}

package org.polyphony.platform.identity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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
  private final TotpVault vault;
  private final Throttle throttle;
  private final TransactionTemplate transaction;
  private final AuditTrail audit;
  private final Clock clock;

  SecondStep(
      AccountStore accounts,
      RecoveryCodes codes,
      TotpVault vault,
      Throttle throttle,
      TransactionTemplate transaction,
      AuditTrail audit,
      Clock clock) {
    this.accounts = accounts;
    this.codes = codes;
    this.vault = vault;
    this.throttle = throttle;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A sealed secret that nobody uses yet; it counts once {@link #turnOn} has seen a code of it.
   *
   * @param before the one begun before, which goes on; null for none
   */
  public String draft(Actor actor, @Nullable String before) {
    long id = own(actor);
    boolean goesOn = before != null && vault.open(id, before).isPresent();
    return goesOn ? Objects.requireNonNull(before) : vault.seal(id, Totp.secret());
  }

  /** The secret of a draft with its picture. */
  @Transactional(readOnly = true)
  public Setup setup(Actor actor, String draft) {
    long id = own(actor);
    String secret = vault.open(id, draft).orElseThrow();
    String uri = Totp.uri(ISSUER, accounts.get(id).email(), secret);
    QrPicture picture = QrPicture.of(uri);
    return new Setup(secret, picture.path(), picture.size());
  }

  /**
   * Turns the second step on and returns the recovery codes, which are never seen again.
   *
   * @throws Refused at {@code code} if it is wrong
   */
  @Transactional
  public List<String> turnOn(Actor actor, String draft, String code) {
    long id = own(actor);
    String secret = vault.open(id, draft).orElseThrow();
    var step = Totp.verify(secret, code, null, clock.instant());
    if (step.isEmpty()) {
      throw Refused.at("code", "identity.refused.code");
    }
    Account before = accounts.lock(id);
    accounts.totp(id, draft, step.getAsLong());
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
    transaction.executeWithoutResult(_ -> drop(actor, id));
  }

  /**
   * Turns off the second step of somebody who lost the device and the recovery codes. Needs {@code
   * identity.manage}.
   */
  @Transactional
  public void reset(Actor actor, long id) {
    actor.require(IdentityModule.MANAGE);
    drop(actor, id);
  }

  private void drop(Actor actor, long id) {
    Account before = accounts.lock(id);
    accounts.totp(id, null, null);
    codes.drop(id);
    audit.changed(
        actor, new Subject("account", id), before.snapshot(), accounts.get(id).snapshot());
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
      boolean sealedElsewhere = account.filter(this::sealedElsewhere).isPresent();
      throw Refused.at(
          "code", sealedElsewhere ? "identity.refused.second-step-key" : "identity.refused.code");
    }
  }

  private boolean sealedElsewhere(Account account) {
    String sealed = account.totpSecret();
    return sealed != null && vault.open(account.id(), sealed).isEmpty();
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
          String sealed = account.totpSecret();
          if (sealed == null || account.locked()) {
            return false;
          }
          OptionalLong step =
              vault
                  .open(id, sealed)
                  .map(secret -> Totp.verify(secret, code, account.totpStep(), clock.instant()))
                  .orElseGet(OptionalLong::empty);
          step.ifPresent(it -> accounts.totp(id, sealed, it));
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

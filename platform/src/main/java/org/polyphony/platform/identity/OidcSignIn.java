package org.polyphony.platform.identity;

import java.util.Optional;
import org.polyphony.platform.identity.SignIn.Entrant;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whom the organization's own sign-in vouches for (OpenID Connect Core 1.0). */
@Service
public class OidcSignIn {

  private static final int NAME = 200;

  private final AccountStore accounts;
  private final AccountRequests requests;

  OidcSignIn(AccountStore accounts, AccountRequests requests) {
    this.accounts = accounts;
    this.requests = requests;
  }

  /**
   * The account of a verified address. Without one a request for an account is made; whoever signs
   * in elsewhere is not let in here by that alone. No code is asked: how the person proved to be
   * the one is the provider's affair.
   *
   * @param email verified by the provider
   * @param name as the provider gives it; the address stands in where it gives none
   * @throws Refused if the account is locked
   */
  @Transactional
  public Optional<Entrant> enter(String email, String name, Language language) {
    Optional<Account> account = accounts.find(Emails.normal(email));
    if (account.isEmpty()) {
      String shown = name.isBlank() ? email : name.replace("\0", "").strip();
      requests.askVerified(email, shown.substring(0, Math.min(NAME, shown.length())), language);
      return Optional.empty();
    }
    return Optional.of(new Entrant(SignIn.open(account.get()).account(), false));
  }
}

package org.polyphony.platform.identity;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Component;

/** What {@link UserCommand} does, one method a verb. */
@Component
class UserActions {

  private static final int ROWS = 200;

  private final Accounts accounts;
  private final Invitations invitations;
  private final SecondStep secondStep;
  private final FirstAdministrator first;
  private final Scopes scopes;
  private final Languages languages;
  private final Mails mails;

  UserActions(
      Accounts accounts,
      Invitations invitations,
      SecondStep secondStep,
      FirstAdministrator first,
      Scopes scopes,
      Languages languages,
      Mails mails) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.secondStep = secondStep;
    this.first = first;
    this.scopes = scopes;
    this.languages = languages;
    this.mails = mails;
  }

  void list(Actor operator, List<String> words, PrintWriter output) {
    var filter = new AccountFilter(words.isEmpty() ? "" : words.getFirst(), null, null);
    int page = 1;
    Slice<AccountSummary> found;
    do {
      found = accounts.list(operator, filter, new PageRequest(page, ROWS, "email", false));
      found.rows().forEach(it -> output.println(line(it)));
    } while (page++ < found.pages());
  }

  void invite(Actor operator, List<String> words, PrintWriter output) throws ControlRefused {
    String path =
        invitations.invite(
            operator,
            words.getFirst(),
            words.get(1),
            languages.standard(),
            role(words.get(2)),
            scope(words, 3));
    output.println(mails.link(path));
  }

  void welcome(PrintWriter output) throws ControlRefused {
    String path =
        first
            .path()
            .orElseThrow(() ->
                ControlRefused.because(
                    "There is an administrator: 'polyphony user link EMAIL' makes a link for a"
                        + " new password."));
    output.println(mails.link(path));
  }

  void link(Actor operator, String email, PrintWriter output) {
    output.println(mails.link(accounts.passwordLink(operator, id(operator, email))));
  }

  void grant(Actor operator, List<String> words, PrintWriter output) throws ControlRefused {
    long id = id(operator, words.getFirst());
    accounts.grant(operator, id, role(words.get(1)), scope(words, 2));
    output.println(line(accounts.get(operator, id)));
  }

  void revoke(Actor operator, List<String> words, PrintWriter output) throws ControlRefused {
    var account = accounts.get(operator, words.getFirst());
    var wanted = new Grant(0, role(words.get(1)), scope(words, 2));
    var held =
        account.grants().stream()
            .filter(it -> it.written().equals(wanted.written()))
            .findFirst()
            .orElseThrow(() ->
                ControlRefused.because(account.email() + " does not hold " + wanted.written()));
    accounts.revoke(operator, account.id(), held.id());
    output.println(line(accounts.get(operator, account.id())));
  }

  void lock(Actor operator, String email, boolean locked, PrintWriter output) {
    long id = id(operator, email);
    if (locked) {
      accounts.lock(operator, id);
    } else {
      accounts.unlock(operator, id);
    }
    output.println(line(accounts.get(operator, id)));
  }

  void secondStepOff(Actor operator, String email, PrintWriter output) {
    long id = id(operator, email);
    secondStep.reset(operator, id);
    output.println(line(accounts.get(operator, id)));
  }

  private long id(Actor operator, String email) {
    return accounts.get(operator, email).id();
  }

  private static Role role(String written) throws ControlRefused {
    try {
      return Role.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException _) {
      throw ControlRefused.usage("\"" + written + "\" is no role.\n" + UserCommand.USAGE);
    }
  }

  private @Nullable Scope scope(List<String> words, int at) throws ControlRefused {
    if (words.size() <= at) {
      return null;
    }
    String[] parts = words.get(at).split(":", 2);
    try {
      return scopes.read(parts[0], parts.length < 2 ? null : Long.valueOf(parts[1]));
    } catch (NumberFormatException _) {
      throw ControlRefused.usage("Write where the role holds as TYPE:NUMBER, such as strategy:3.");
    }
  }

  private static String line(AccountSummary account) {
    var roles = String.join(", ", account.grants().stream().map(Grant::written).toList());
    return String.join(
        "\t", account.email(), account.name(), account.locked() ? "locked" : "open", roles);
  }
}

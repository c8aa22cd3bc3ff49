package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.identity.OwnAccount;
import org.polyphony.platform.identity.Passkeys;
import org.polyphony.platform.identity.SecondStep;
import org.polyphony.platform.identity.Sessions;
import org.polyphony.platform.identity.TokenScope;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of one's own account together; several controllers show it. */
@Component
class AccountView {

  /** Days a token may live. */
  static final List<Integer> LIVES = List.of(30, 90, 365);

  private final OwnAccount own;
  private final SecondStep secondStep;
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Languages languages;

  AccountView(
      OwnAccount own,
      SecondStep secondStep,
      Passkeys passkeys,
      Sessions sessions,
      Tokens tokens,
      Languages languages) {
    this.own = own;
    this.secondStep = secondStep;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.tokens = tokens;
    this.languages = languages;
  }

  /** The account's number; a visitor is sent to sign in. */
  static long requireSignedIn(Actor actor) {
    Long id = actor.accountId();
    if (id == null) {
      throw new Denied("account");
    }
    return id;
  }

  static @Nullable String session(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : session.getId();
  }

  String show(Actor actor, Form form, String newToken, HttpServletRequest request, Model model) {
    long id = requireSignedIn(actor);
    var account = own.get(actor);
    prefill(form, account.name(), account.language().code());
    model.addAttribute(
        "page",
        new AccountPage(
            form,
            account,
            own.hasPassword(actor),
            secondStep.codesLeft(actor),
            passkeys.of(actor),
            sessions.of(id, session(request)),
            tokens.of(actor),
            languages.offered().stream().map(it -> new Choice(it.code(), it.nativeName())).toList(),
            scopes(),
            LIVES.stream()
                .map(it -> new Choice("" + it, text("identity.token.days", "days", it)))
                .toList(),
            newToken));
    return "identity/account";
  }

  private static List<Choice> scopes() {
    return Arrays.stream(TokenScope.values())
        .map(it -> new Choice(it.name(), text("identity.token.scope." + it)))
        .toList();
  }

  private static void prefill(Form form, String name, String language) {
    boolean typed = Stream.of("name", "language").anyMatch(it -> !form.value(it).isEmpty());
    if (!typed) {
      form.put("name", name).put("language", language);
    }
    if (form.values("scope").isEmpty()) {
      form.put("scope", TokenScope.READ).put("days", LIVES.get(1));
    }
  }
}

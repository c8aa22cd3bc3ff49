package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.polyphony.platform.identity.Passkeys;
import org.polyphony.platform.identity.Sessions;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asks before something of one's own account ends. */
@Controller
class AccountQuestions {

  private static final String BACK = "/account";

  private final Sessions sessions;
  private final Passkeys passkeys;
  private final Tokens tokens;

  AccountQuestions(Sessions sessions, Passkeys passkeys, Tokens tokens) {
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.tokens = tokens;
  }

  @GetMapping("/account/sessions/{handle}/end")
  String end(Actor actor, @PathVariable String handle, HttpServletRequest request, Model model) {
    long id = AccountView.requireSignedIn(actor);
    var all = sessions.of(id, AccountView.session(request));
    var session = one(all, it -> it.handle().equals(handle), "session", handle);
    return new ConfirmPage(
            text("identity.confirm.session.title"),
            text("identity.confirm.session.text", "device", session.agent()),
            BACK + "/sessions/" + session.handle() + "/end",
            text("identity.session.end"),
            BACK + "#sessions")
        .show(model);
  }

  @GetMapping("/account/sessions/end-others")
  String endOthers(Actor actor, HttpServletRequest request, Model model) {
    long id = AccountView.requireSignedIn(actor);
    var all = sessions.of(id, AccountView.session(request));
    long others = all.stream().filter(it -> !it.current()).count();
    return new ConfirmPage(
            text("identity.confirm.sessions.title"),
            text("identity.confirm.sessions.text", "count", others),
            BACK + "/sessions/end-others",
            text("identity.session.end-others"),
            BACK + "#sessions")
        .show(model);
  }

  @GetMapping("/account/passkeys/{id}/remove")
  String remove(Actor actor, @PathVariable long id, Model model) {
    AccountView.requireSignedIn(actor);
    var passkey = one(passkeys.of(actor), it -> it.id() == id, "passkey", id);
    return new ConfirmPage(
            text("identity.confirm.passkey.title", "name", passkey.name()),
            text("identity.confirm.passkey.text"),
            BACK + "/passkeys/" + id + "/remove",
            text("identity.remove"),
            BACK + "#passkeys")
        .show(model);
  }

  @GetMapping("/account/tokens/{id}/revoke")
  String revoke(Actor actor, @PathVariable long id, Model model) {
    AccountView.requireSignedIn(actor);
    var token = one(tokens.of(actor), it -> it.id() == id, "token", id);
    return new ConfirmPage(
            text("identity.confirm.token.title", "name", token.name()),
            text("identity.confirm.token.text"),
            BACK + "/tokens/" + id + "/revoke",
            text("identity.token.revoke"),
            BACK + "#tokens")
        .show(model);
  }

  /** What is asked about, or 404: also for what belongs to somebody else. */
  static <T> T one(List<T> all, Predicate<T> wanted, String kind, Object id) {
    return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound(kind, id));
  }
}

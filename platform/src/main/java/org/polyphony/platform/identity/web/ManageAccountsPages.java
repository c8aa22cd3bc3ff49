package org.polyphony.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.AccountFilter;
import org.polyphony.platform.identity.AccountRequests;
import org.polyphony.platform.identity.AccountSummary;
import org.polyphony.platform.identity.Accounts;
import org.polyphony.platform.identity.Grant;
import org.polyphony.platform.identity.Invitations;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of accounts, and the same as a file. */
@Controller
class ManageAccountsPages {

  private static final int ROWS = 25;
  private static final int EXPORT_ROWS = 200;

  private final Accounts accounts;
  private final AccountRequests requests;
  private final Invitations invitations;

  ManageAccountsPages(Accounts accounts, AccountRequests requests, Invitations invitations) {
    this.accounts = accounts;
    this.requests = requests;
    this.invitations = invitations;
  }

  @GetMapping("/manage/accounts")
  String list(Actor actor, ListQuery query, Model model) {
    var found = accounts.list(actor, filter(query), query.page(ROWS));
    int waiting = requests.open(actor).size() + invitations.open(actor).size();
    model.addAttribute("page", new AccountsPage(query, found, waiting));
    return "identity/accounts";
  }

  @GetMapping({"/manage/accounts.csv", "/manage/accounts.xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    PageRequest order = query.page(EXPORT_ROWS);
    var first =
        accounts.list(
            actor,
            filter(query),
            new PageRequest(1, EXPORT_ROWS, order.sort(), order.descending()));
    file.send(
        "accounts",
        List.of(
            "email", "name", "language", "state", "roles", "second_step", "created", "last_used"),
        sink -> {
          for (int page = 1; page <= first.pages(); page++) {
            var wanted = new PageRequest(page, EXPORT_ROWS, order.sort(), order.descending());
            accounts
                .list(actor, filter(query), wanted)
                .rows()
                .forEach(it -> sink.accept(cells(it)));
          }
        });
  }

  private static List<String> cells(AccountSummary account) {
    return List.of(
        account.email(),
        account.name(),
        account.language().code(),
        account.locked() ? "locked" : "open",
        String.join("; ", account.grants().stream().map(Grant::written).toList()),
        account.secondStep() ? "on" : "off",
        account.createdAt().toString(),
        account.signedInAt() == null ? "" : account.signedInAt().toString());
  }

  private static AccountFilter filter(ListQuery query) {
    String state = query.get("state");
    Boolean locked = state.isEmpty() ? null : Boolean.valueOf(state.equals("locked"));
    return new AccountFilter(query.get("q"), role(query.get("role")), locked);
  }

  private static @Nullable Role role(String name) {
    for (Role role : Role.values()) {
      if (role.name().equals(name)) {
        return role;
      }
    }
    return null;
  }
}

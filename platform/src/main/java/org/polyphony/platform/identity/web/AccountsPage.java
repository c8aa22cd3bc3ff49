package org.polyphony.platform.identity.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.identity.AccountSummary;
import org.polyphony.platform.identity.Role;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * The list of accounts.
 *
 * @param waiting how many requests and invitations are open
 */
public record AccountsPage(ListQuery query, Slice<AccountSummary> accounts, int waiting) {

  /** The list's columns. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", text("identity.name")),
        Column.sorted("email", text("identity.email")),
        Column.of(text("identity.roles")),
        Column.sorted("used", text("identity.last-used")),
        Column.of(text("identity.state")));
  }

  /** The roles to filter by. */
  public List<Choice> roles() {
    return roleChoices();
  }

  /** The states to filter by. */
  public List<Choice> states() {
    return List.of(
        new Choice("open", text("identity.state.open")),
        new Choice("locked", text("identity.state.locked")));
  }

  static List<Choice> roleChoices() {
    return Arrays.stream(Role.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }
}

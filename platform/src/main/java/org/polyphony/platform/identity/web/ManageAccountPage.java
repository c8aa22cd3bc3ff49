package org.polyphony.platform.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.identity.AccountSummary;
import org.polyphony.platform.identity.Grant;
import org.polyphony.platform.identity.Scopes;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * One account as an administrator sees it.
 *
 * @param form {@code role}, {@code scopeType}, {@code scopeId}
 * @param history who changed it, newest first
 * @param link the address of a link just made, to be handed over; null otherwise
 */
public record ManageAccountPage(
    Form form,
    AccountSummary account,
    List<AuditEntry> history,
    Scopes scopes,
    @Nullable String link) {

  /** The roles one can give. */
  public List<Choice> roles() {
    return AccountsPage.roleChoices();
  }

  /** What a role can be limited to. */
  public List<Choice> scopeTypes() {
    return ScopeWords.types();
  }

  /** Where a role holds. */
  public String where(Grant grant) {
    return ScopeWords.of(grant.scope(), scopes);
  }
}

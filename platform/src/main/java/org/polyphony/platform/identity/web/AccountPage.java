package org.polyphony.platform.identity.web;

import java.util.List;
import org.polyphony.platform.identity.AccountSummary;
import org.polyphony.platform.identity.PasskeyInfo;
import org.polyphony.platform.identity.SessionInfo;
import org.polyphony.platform.identity.TokenInfo;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * One's own account.
 *
 * @param form what was typed into any of the page's forms
 * @param account the account
 * @param hasPassword whether there is a password to change
 * @param codesLeft how many recovery codes are left
 * @param newToken the secret of a token just made; empty otherwise
 */
public record AccountPage(
    Form form,
    AccountSummary account,
    boolean hasPassword,
    int codesLeft,
    List<PasskeyInfo> passkeys,
    List<SessionInfo> sessions,
    List<TokenInfo> tokens,
    List<Choice> languages,
    List<Choice> scopes,
    List<Choice> lives,
    String newToken) {}

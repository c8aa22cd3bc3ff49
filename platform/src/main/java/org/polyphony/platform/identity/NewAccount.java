package org.polyphony.platform.identity;

import org.polyphony.platform.shared.Language;

/**
 * What a person states when an account is made.
 *
 * @param email checked by whoever makes the account
 * @param name at most 200 characters, not empty
 * @param language in which pages and mails reach the person
 * @param password in plain; kept only as a hash
 */
public record NewAccount(String email, String name, Language language, String password) {}

package org.polyphony.platform.identity;

import org.polyphony.platform.shared.Language;

/**
 * Somebody with an account, as colleagues name them.
 *
 * @param id the account's number
 * @param name as the person writes it
 * @param email where mails go
 * @param language the language of their mails
 */
public record Colleague(long id, String name, String email, Language language) {}

package org.polyphony.platform.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;

/**
 * One person, in all that the database knows the person by.
 *
 * @param people the record and those merged with it
 * @param known names, addresses and numbers that nobody else bears
 * @param shared those that somebody else bears as well, and that therefore say nothing
 */
record Self(Set<Long> people, Set<String> known, Set<String> shared) {

  /** The addresses in small letters. */
  Set<String> mails() {
    return known.stream()
        .filter(it -> it.contains("@"))
        .map(it -> it.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The parameters of {@link org.polyphony.platform.stakeholders.PersonalRows}. */
  Map<String, Object> parameters(Actor actor) {
    return Map.of(
        "people",
        people.toArray(Long[]::new),
        "mails",
        mails().toArray(String[]::new),
        "account",
        Visibility.account(actor));
  }
}

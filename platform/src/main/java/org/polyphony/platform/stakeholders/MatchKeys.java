package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What two records of the same thing share: a name, told regardless of script and accents, or an
 * e-mail address. Kept with each record, so that a likely duplicate is found by an index.
 */
public final class MatchKeys {

  private MatchKeys() {}

  /** Of an organisation: all its names. */
  public static Set<String> of(OrganisationDetails details) {
    return names(details.name().entries().values().stream().map(it -> it.text()).toList());
  }

  /** Of a person: all spellings of the name, and the e-mail address. */
  public static Set<String> of(PersonDetails details) {
    var keys = new HashSet<>(names(details.otherNames()));
    keys.add(name(details.name()));
    if (!details.email().isEmpty()) {
      keys.add(mail(details.email()));
    }
    return Set.copyOf(keys);
  }

  /** Of a record as it stands. */
  static Set<String> of(Bulk.Held held) {
    return held.person() != null
        ? of(held.person())
        : of(Objects.requireNonNull(held.organisation()));
  }

  /** Of a name alone. */
  public static String name(String name) {
    return "name:" + SearchText.key(name);
  }

  /** Of an e-mail address alone. */
  public static String mail(String address) {
    return "mail:" + address.toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Collection<String> names) {
    var keys = new HashSet<String>();
    names.forEach(it -> keys.add(name(it)));
    return Set.copyOf(keys);
  }

  /** Whether a key is an e-mail address, which hardly two people share. */
  public static boolean certain(String key) {
    return key.startsWith("mail:");
  }
}

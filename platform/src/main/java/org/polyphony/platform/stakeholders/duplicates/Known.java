package org.polyphony.platform.stakeholders.duplicates;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Registry;

/**
 * What of a record is compared, the same for both kinds.
 *
 * @param names in all languages, scripts and former forms; blank ones left out
 * @param acronyms of an organisation
 * @param email of a person, or empty
 * @param phone of a person, or empty
 * @param host of an organisation's web address without {@code www.}, or empty
 */
record Known(
    Registry.Type type,
    List<String> names,
    List<String> acronyms,
    String email,
    String phone,
    String host,
    @Nullable String country) {

  static Known of(Bulk.Held held) {
    return held.person() != null
        ? of(held.person())
        : of(Objects.requireNonNull(held.organisation()));
  }

  static Known of(OrganisationDetails details) {
    return new Known(
        Registry.Type.ORGANISATION,
        words(details.name()),
        words(details.acronym()),
        "",
        "",
        host(details.web()),
        details.profile().country());
  }

  static Known of(PersonDetails details) {
    var names = new ArrayList<String>();
    names.add(details.name());
    names.addAll(details.otherNames());
    names.removeIf(String::isBlank);
    return new Known(
        Registry.Type.PERSON,
        names,
        List.of(),
        details.email().strip().toLowerCase(Locale.ROOT),
        details.phone().strip(),
        "",
        details.profile().country());
  }

  private static List<String> words(LocalizedText text) {
    return text.entries().values().stream()
        .map(LocalizedText.Entry::text)
        .filter(it -> !it.isBlank())
        .distinct()
        .toList();
  }

  private static String host(String web) {
    try {
      String host = web.isEmpty() ? null : URI.create(web.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}

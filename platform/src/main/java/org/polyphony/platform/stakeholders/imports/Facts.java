package org.polyphony.platform.stakeholders.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;

/**
 * A record field by field as text, so that two can be compared and one field changed at a time.
 * Texts in several languages are fields such as {@code name.fr}; what is not there is empty.
 */
public final class Facts {

  /** Further names of a person, one a line. */
  public static final String OTHER_NAMES = "otherNames";

  /** Where a person works: the organisation's name. */
  static final String WORK = "organisation";

  private Facts() {}

  /** A record as it stands. */
  public static Map<String, String> of(Bulk.Held held) {
    return held.person() != null
        ? of(held.person())
        : of(Objects.requireNonNull(held.organisation()));
  }

  /** The record with other values in some of its fields. */
  public static Bulk.Held with(Bulk.Held held, Map<String, String> values) {
    return new Bulk.Held(
        held.id(),
        held.version(),
        held.removed(),
        held.organisation() == null ? null : with(held.organisation(), values),
        held.person() == null ? null : with(held.person(), values));
  }

  static Map<String, String> of(OrganisationDetails details) {
    var facts = new LinkedHashMap<String, String>();
    put(facts, "name", details.name());
    put(facts, "acronym", details.acronym());
    facts.put("web", details.web());
    put(facts, details.profile());
    return facts;
  }

  static Map<String, String> of(PersonDetails details) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("name", details.name());
    facts.put(OTHER_NAMES, String.join("\n", details.otherNames()));
    facts.put("sex", details.sex() == Sex.NOT_STATED ? "" : details.sex().name());
    facts.put("languages", String.join(", ", details.languages()));
    facts.put("email", details.email());
    facts.put("phone", details.phone());
    put(facts, details.profile());
    return facts;
  }

  /** The record with other values in some of its fields. */
  static OrganisationDetails with(OrganisationDetails details, Map<String, String> values) {
    return new OrganisationDetails(
        text(details.name(), "name", values),
        text(details.acronym(), "acronym", values),
        values.getOrDefault("web", details.web()),
        with(details.profile(), values));
  }

  /** The record with other values in some of its fields. */
  static PersonDetails with(PersonDetails details, Map<String, String> values) {
    String sex = values.get("sex");
    return new PersonDetails(
        values.getOrDefault("name", details.name()),
        list(values.get(OTHER_NAMES), "\n", details.otherNames()),
        sex == null ? details.sex() : sex.isEmpty() ? Sex.NOT_STATED : Sex.valueOf(sex),
        list(values.get("languages"), ", ", details.languages()),
        values.getOrDefault("email", details.email()),
        values.getOrDefault("phone", details.phone()),
        with(details.profile(), values));
  }

  private static Profile with(Profile profile, Map<String, String> values) {
    return new Profile(
        key(values, "group", profile.group()),
        key(values, "kind", profile.kind()),
        key(values, "level", profile.level()),
        key(values, "country", profile.country()),
        text(profile.notes(), "notes", values),
        profile.marks(),
        own(profile.own(), values));
  }

  private static Map<String, String> own(Map<String, String> now, Map<String, String> values) {
    var own = new HashMap<>(now);
    values.forEach((field, value) -> {
      if (field.startsWith(OwnField.PREFIX)) {
        own.put(field.substring(OwnField.PREFIX.length()), value);
      }
    });
    own.values().removeIf(String::isEmpty);
    return own;
  }

  private static @Nullable String key(
      Map<String, String> values, String field, @Nullable String now) {
    String value = values.get(field);
    return value == null ? now : value.isEmpty() ? null : value;
  }

  private static List<String> list(@Nullable String value, String separator, List<String> now) {
    return value == null
        ? now
        : value.isEmpty() ? List.of() : Arrays.asList(value.split(separator));
  }

  private static LocalizedText text(LocalizedText now, String field, Map<String, String> values) {
    LocalizedText text = now;
    for (Language language : Language.values()) {
      String value = values.get(field + "." + language.code());
      if (value != null) {
        text =
            text.isEmpty()
                ? LocalizedText.of(language, value)
                : text.with(language, value, TranslationState.HUMAN);
      }
    }
    return text;
  }

  private static void put(Map<String, String> facts, Profile profile) {
    facts.put("group", Objects.requireNonNullElse(profile.group(), ""));
    facts.put("kind", Objects.requireNonNullElse(profile.kind(), ""));
    facts.put("level", Objects.requireNonNullElse(profile.level(), ""));
    facts.put("country", Objects.requireNonNullElse(profile.country(), ""));
    put(facts, "notes", profile.notes());
    profile.own().forEach((key, value) -> facts.put(OwnField.PREFIX + key, value));
  }

  private static void put(Map<String, String> facts, String field, LocalizedText text) {
    for (Language language : Language.values()) {
      String words = text.text(language);
      facts.put(field + "." + language.code(), words == null ? "" : words);
    }
  }
}

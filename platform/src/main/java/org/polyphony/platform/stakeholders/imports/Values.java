package org.polyphony.platform.stakeholders.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.SearchText;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.Term;
import org.springframework.stereotype.Component;

/** What people write in cells, as the values that records hold. */
@Component
class Values {

  private static final Map<Sex, List<String>> SEXES =
      Map.of(
          Sex.FEMALE, List.of("f", "female", "woman", "w", "mme", "ж", "أنثى", "女"),
          Sex.MALE, List.of("m", "male", "man", "h", "м", "ذكر", "男"),
          Sex.OTHER, List.of("x", "other", "autre", "otro", "другой", "آخر", "其他"),
          Sex.NOT_STATED, List.of("", "not stated", "unknown", "n/a", "-", "?"));

  /** Whether somebody may fill in a column was decided when the columns were. */
  private static final Actor ANYBODY = Actor.system("Import");

  private final Catalogues catalogues;
  private final Countries countries;
  private final Fields fields;

  Values(Catalogues catalogues, Countries countries, Fields fields) {
    this.catalogues = catalogues;
    this.countries = countries;
    this.fields = fields;
  }

  /** A value of a field that the organization added; empty for an empty cell or a retired field. */
  String own(Field column, String cell) {
    var field = column.key().flatMap(it -> fields.find(ANYBODY, it)).filter(it -> !it.retired());
    try {
      return field.isEmpty() ? "" : fields.read(field.get(), cell);
    } catch (Refused refused) {
      throw Refused.at(column.name(), refused.key(), refused.arguments());
    }
  }

  /** A key of a catalogue, from its key or its title in any language; null for an empty cell. */
  @Nullable String term(Field field, Catalogue catalogue, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    String wanted = SearchText.key(cell);
    return catalogues.terms(catalogue).stream()
        .filter(it -> means(it, wanted))
        .findFirst()
        .map(Term::key)
        .orElseThrow(() -> Refused.at(field.name(), "stakeholders.refused.term", "value", cell));
  }

  @Nullable String country(String cell) {
    return cell.isEmpty()
        ? null
        : countries
            .recognise(cell)
            .orElseThrow(() ->
                Refused.at(Field.COUNTRY.name(), "stakeholders.refused.country", "value", cell));
  }

  Sex sex(String cell) {
    String wanted = SearchText.key(cell);
    for (Sex sex : Sex.values()) {
      boolean word =
          SEXES.getOrDefault(sex, List.of()).stream()
              .anyMatch(it -> SearchText.key(it).equals(wanted));
      if (word || named(wanted, sexKey(sex))) {
        return sex;
      }
    }
    throw Refused.at(Field.SEX.name(), "stakeholders.refused.term", "value", cell);
  }

  /** Which of the two a row is about; empty for an empty cell. */
  Optional<Registry.Type> type(String cell) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String wanted = SearchText.key(cell);
    if (named(wanted, "stakeholders.type.organisation") || wanted.equals("organisation")) {
      return Optional.of(Registry.Type.ORGANISATION);
    }
    if (named(wanted, "stakeholders.type.person")) {
      return Optional.of(Registry.Type.PERSON);
    }
    throw Refused.at(Field.TYPE.name(), "stakeholders.import.refused.type", "value", cell);
  }

  @Nullable PartialDate date(Field field, String cell) {
    try {
      return cell.isEmpty() ? null : PartialDate.parse(cell);
    } catch (Refused refused) {
      throw Refused.at(field.name(), refused.key(), refused.arguments());
    }
  }

  /** Codes as they are; names of languages in any of the six are not guessed. */
  List<String> languages(String cell) {
    return parts(cell.toLowerCase(Locale.ROOT), "[,;/\\s]+");
  }

  List<String> names(String cell) {
    return parts(cell, "[;|\\r\\n]+");
  }

  private static List<String> parts(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean means(Term term, String wanted) {
    return SearchText.key(term.key()).equals(wanted)
        || says(term.title(), wanted)
        || says(term.shortTitle(), wanted);
  }

  private static boolean says(LocalizedText text, String wanted) {
    return text.entries().values().stream()
        .anyMatch(it -> SearchText.key(it.text()).equals(wanted));
  }

  private static boolean named(String wanted, String textKey) {
    return Arrays.stream(Language.values())
        .anyMatch(it -> SearchText.key(Texts.text(it, textKey)).equals(wanted));
  }

  private static String sexKey(Sex sex) {
    return switch (sex) {
      case FEMALE -> "stakeholders.sex.female";
      case MALE -> "stakeholders.sex.male";
      case OTHER -> "stakeholders.sex.other";
      case NOT_STATED -> "stakeholders.sex.not-stated";
    };
  }
}

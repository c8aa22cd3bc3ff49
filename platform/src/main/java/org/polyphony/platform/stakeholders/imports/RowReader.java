package org.polyphony.platform.stakeholders.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.MatchKeys;
import org.polyphony.platform.stakeholders.OrganisationDetails;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.imports.reading.Row;

/** Reads a row of a table as a record, cell by cell. */
final class RowReader {

  private static final Set<String> FORMULA_ERRORS =
      Set.of("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!");

  private final Values values;
  private final List<Field> mapping;
  private final Language language;
  private final Marks marks;
  private final Fixes fixes;
  private final Registry.Type usual;

  /** Lists repeat a few values in thousands of rows. */
  private final Memory<String> countries = new Memory<>();

  private final Memory<String> groups = new Memory<>();
  private final Memory<String> kinds = new Memory<>();
  private final Memory<String> levels = new Memory<>();
  private final Memory<Sex> sexes = new Memory<>();
  private final Memory<Registry.Type> types = new Memory<>();
  private final Memory<String> employers = new Memory<>();
  private final Map<Field, Memory<String>> ownColumns = new LinkedHashMap<>();

  /**
   * Prepares for the rows of one table.
   *
   * @param mapping what each column holds
   * @param language in which names and notes are taken to be, unless their script says otherwise
   * @param marks what all records get
   * @param fixes what values mean that no catalogue knows
   */
  RowReader(Values values, List<Field> mapping, Language language, Marks marks, Fixes fixes) {
    this.values = values;
    this.mapping = mapping;
    this.language = language;
    this.marks = marks;
    this.fixes = fixes;
    mapping.stream()
        .filter(it -> it.key().isPresent())
        .forEach(it -> ownColumns.put(it, new Memory<>()));
    this.usual =
        Field.OF_PEOPLE.stream().anyMatch(mapping::contains)
            ? Registry.Type.PERSON
            : Registry.Type.ORGANISATION;
  }

  /**
   * Reads one row.
   *
   * @throws Refused with the name of the {@link Field} to blame
   */
  Candidate read(Row row) {
    for (int i = mapping.size(); i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        throw new Refused(
            "stakeholders.import.refused.ragged",
            "cells",
            row.cells().size(),
            "columns",
            mapping.size());
      }
    }
    checkSigns(row);
    var type = types.get(cell(row, Field.TYPE), it -> values.type(it).orElse(usual));
    return type == Registry.Type.PERSON
        ? Candidate.of(person(row), work(row))
        : Candidate.of(organisation(row));
  }

  /** What could not be read in the file's encoding, or calculated by a spreadsheet, is no value. */
  private void checkSigns(Row row) {
    for (int i = 0; i < mapping.size(); i++) {
      String cell = row.cell(i);
      if (mapping.get(i) == Field.IGNORE || cell.isEmpty()) {
        continue;
      }
      if (cell.indexOf('\uFFFD') >= 0) {
        throw Refused.at(
            mapping.get(i).name(), "stakeholders.import.refused.unreadable", "value", cell);
      }
      if (cell.charAt(0) == '#' && FORMULA_ERRORS.contains(cell)) {
        throw Refused.at(
            mapping.get(i).name(), "stakeholders.import.refused.formula", "value", cell);
      }
    }
  }

  /** The name to show for a row, whatever else is wrong with it. */
  String name(Row row) {
    var written = written(row);
    if (!written.isEmpty()) {
      return written;
    }
    return mapping.stream()
        .filter(it -> it.language() != null)
        .map(it -> cell(row, it))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private OrganisationDetails organisation(Row row) {
    String written = written(row);
    var name = LocalizedText.of(languageOf(written), written);
    for (Field field : mapping) {
      Language of = field.language();
      String cell = of == null ? "" : cell(row, field);
      if (of != null && !cell.isEmpty()) {
        name =
            name.isEmpty()
                ? LocalizedText.of(of, cell)
                : name.with(of, cell, TranslationState.HUMAN);
      }
    }
    String acronym = cell(row, Field.ACRONYM);
    return new OrganisationDetails(
        name, LocalizedText.of(languageOf(acronym), acronym), cell(row, Field.WEB), profile(row));
  }

  private PersonDetails person(Row row) {
    return new PersonDetails(
        name(row),
        values.names(cell(row, Field.OTHER_NAMES)),
        Objects.requireNonNull(sexes.get(cell(row, Field.SEX), values::sex)),
        values.languages(cell(row, Field.LANGUAGES)),
        cell(row, Field.EMAIL),
        cell(row, Field.PHONE),
        profile(row));
  }

  private Candidate.@Nullable Work work(Row row) {
    String organisation = cell(row, Field.ORGANISATION);
    return organisation.isEmpty()
        ? null
        : new Candidate.Work(
            organisation,
            Objects.requireNonNull(employers.get(organisation, MatchKeys::name)),
            cell(row, Field.FUNCTION),
            values.date(Field.SINCE, cell(row, Field.SINCE)),
            values.date(Field.UNTIL, cell(row, Field.UNTIL)));
  }

  private Profile profile(Row row) {
    String notes = cell(row, Field.NOTES);
    return new Profile(
        groups.get(cell(row, Field.GROUP), it -> values.term(Field.GROUP, Catalogue.GROUP, it)),
        kinds.get(cell(row, Field.KIND), it -> values.term(Field.KIND, Catalogue.KIND, it)),
        levels.get(cell(row, Field.LEVEL), it -> values.term(Field.LEVEL, Catalogue.LEVEL, it)),
        countries.get(cell(row, Field.COUNTRY), values::country),
        LocalizedText.of(languageOf(notes), notes),
        marks,
        own(row));
  }

  private Map<String, String> own(Row row) {
    if (ownColumns.isEmpty()) {
      return Map.of();
    }
    var values = new HashMap<String, String>();
    ownColumns.forEach((column, known) -> {
      String value = known.get(cell(row, column), it -> this.values.own(column, it));
      if (value != null && !value.isEmpty()) {
        values.put(column.key().orElseThrow(), value);
      }
    });
    return values;
  }

  /** The name in one column, or given and family name in the order in which the table has them. */
  private String written(Row row) {
    String name = cell(row, Field.NAME);
    if (!name.isEmpty()) {
      return name;
    }
    var parts = new StringBuilder();
    for (int i = 0; i < mapping.size(); i++) {
      if (mapping.get(i) == Field.GIVEN_NAME || mapping.get(i) == Field.FAMILY_NAME) {
        parts.append(' ').append(row.cell(i));
      }
    }
    return parts.toString().strip();
  }

  private String cell(Row row, Field field) {
    int column = mapping.indexOf(field);
    if (column < 0) {
      return "";
    }
    String cell = unguarded(row.cell(column));
    String meant = fixes.meant(field, cell);
    return meant == null ? cell : meant;
  }

  /** Our own files put an apostrophe before what a spreadsheet would take for a formula. */
  private static String unguarded(String cell) {
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }

  private Language languageOf(String text) {
    for (int c : text.codePoints().toArray()) {
      switch (Character.UnicodeScript.of(c)) {
        case ARABIC -> {
          return Language.AR;
        }
        case CYRILLIC -> {
          return Language.RU;
        }
        case HAN -> {
          return Language.ZH;
        }
        case LATIN -> {
          return latin();
        }
        default -> {
          // a sign that any language has
        }
      }
    }
    return language;
  }

  private Language latin() {
    return switch (language) {
      case FR, ES -> language;
      default -> Language.EN;
    };
  }

  LocalizedText text(String words) {
    return LocalizedText.of(languageOf(words), words);
  }
}

package org.polyphony.platform.stakeholders.web;

import java.util.Arrays;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.imports.FieldChange;
import org.springframework.stereotype.Component;

/** Fields of records and their values in words, as an import changes them. */
@Component
class ImportWords {

  private final Words words;

  ImportWords(Words words) {
    this.words = words;
  }

  ChangeRow change(FieldChange change) {
    return new ChangeRow(
        field(change.field()),
        value(change.field(), change.from()),
        value(change.field(), change.to()));
  }

  private static String field(String field) {
    String[] parts = field.split("\\.", 2);
    String key = "stakeholders.field." + parts[0];
    String name =
        parts[0].equals("organisation")
            ? Texts.text("stakeholders.import.works-for")
            : Texts.has(key) ? Texts.text(key) : parts[0];
    return parts.length < 2
        ? name
        : Language.of(parts[1]).map(it -> name + ": " + it.nativeName()).orElse(name);
  }

  private String value(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    String name =
        switch (field) {
          case "group" -> words.name(Catalogue.GROUP, value);
          case "kind" -> words.name(Catalogue.KIND, value);
          case "level" -> words.name(Catalogue.LEVEL, value);
          case "country" -> words.country(value);
          case "sex" -> sex(value);
          case "otherNames" -> value.replace("\n", "; ");
          default -> value;
        };
    return name == null ? value : name;
  }

  private static String sex(String value) {
    return Arrays.stream(Sex.values())
        .filter(it -> it.name().equals(value))
        .map(Words::sex)
        .findFirst()
        .orElse(value);
  }
}

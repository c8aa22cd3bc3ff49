package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.stakeholders.imports.Field;
import org.polyphony.platform.stakeholders.imports.FieldChange;
import org.polyphony.platform.stakeholders.imports.Unmatched;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Component;

/** Fields of records and their values in words, as an import changes them. */
@Component
class ImportWords {

  /** The choice that leaves the field empty. */
  static final String NOTHING = "-";

  private final Words words;
  private final Fields fields;

  ImportWords(Words words, Fields fields) {
    this.words = words;
    this.fields = fields;
  }

  /** In words; changes of own fields that the reader may not see are left out. */
  List<ChangeRow> changes(List<FieldChange> changes) {
    return changes.stream()
        .filter(it -> !it.field().startsWith(OwnField.PREFIX) || own(it.field()).isPresent())
        .map(this::change)
        .toList();
  }

  private Optional<OwnField> own(String field) {
    return field.startsWith(OwnField.PREFIX)
        ? fields.find(Shell.current().actor(), field.substring(OwnField.PREFIX.length()))
        : Optional.empty();
  }

  private ChangeRow change(FieldChange change) {
    return new ChangeRow(
        field(change.field()),
        value(change.field(), change.from()),
        value(change.field(), change.to()));
  }

  /** What a column can hold. */
  List<Choice> columns(Actor actor) {
    var columns = new ArrayList<Choice>();
    Field.values().forEach(it -> columns.add(new Choice(it.name(), it.label())));
    fields.seen(actor).forEach(it -> columns.add(new Choice(it.name(), it.label())));
    return columns;
  }

  private String label(Field field) {
    return own(field.name()).map(OwnField::label).orElseGet(field::label);
  }

  /** A value that no catalogue knows, with what it can mean. */
  PreviewPage.Lookup lookup(int number, Unmatched value) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice(NOTHING, Texts.text("stakeholders.import.meant-nothing")));
    choices.addAll(
        switch (value.field().name()) {
          case "COUNTRY" -> words.countryChoices();
          case "GROUP" -> words.choices(Catalogue.GROUP);
          case "KIND" -> words.choices(Catalogue.KIND);
          case "LEVEL" -> words.choices(Catalogue.LEVEL);
          case "SEX" -> Words.sexChoices();
          case String name when own(name).isPresent() ->
              fields.choices(own(name).orElseThrow(), "");
          default ->
              List.of(
                  new Choice("organisation", Words.type(Registry.Type.ORGANISATION)),
                  new Choice("person", Words.type(Registry.Type.PERSON)));
        });
    String label =
        Texts.text(
            "stakeholders.import.unmatched-value",
            "field",
            label(value.field()),
            "value",
            value.value(),
            "count",
            value.rows());
    return new PreviewPage.Lookup(
        number, value.field().name(), value.value(), label, List.copyOf(choices));
  }

  String field(String field) {
    var own = own(field);
    if (own.isPresent()) {
      return own.get().label();
    }
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

  String value(String field, String value) {
    if (value.isEmpty()) {
      return "";
    }
    var own = own(field);
    if (own.isPresent()) {
      return fields.words(own.get(), value);
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

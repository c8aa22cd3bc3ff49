package org.polyphony.platform.stakeholders.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Component;

/** Rows of the list for the page and for the file. */
@Component
class Rows {

  private final Words words;
  private final OwnForm own;

  Rows(Words words, OwnForm own) {
    this.words = words;
    this.own = own;
  }

  ListRow row(Registry.Row row, List<OwnField> columns) {
    boolean person = row.type() == Registry.Type.PERSON;
    String kind = words.name(Catalogue.KIND, row.kind());
    return new ListRow(
        row.id(),
        Paths.of(row.type(), row.id()),
        person,
        row.name(),
        text(row.acronym()),
        row.affiliation(),
        words.voice(row.group()),
        kind == null ? Words.type(row.type()) : kind,
        words.country(row.country()),
        words.name(Catalogue.ROLE, row.role()),
        row.sample(),
        row.confidential(),
        Formats.date(row.changed().atZone(ZoneOffset.UTC).toLocalDate()),
        own.words(columns, row));
  }

  /** The headings of the file; the import knows them in every language. */
  List<String> head(List<OwnField> fields) {
    var head =
        List.of(
            Texts.text("stakeholders.field.id"),
            Texts.text("stakeholders.field.type"),
            Texts.text("stakeholders.field.name"),
            Texts.text("stakeholders.field.acronym"),
            Texts.text("stakeholders.field.organisation"),
            Texts.text("stakeholders.field.group"),
            Texts.text("stakeholders.field.kind"),
            Texts.text("stakeholders.field.country-code"),
            Texts.text("stakeholders.field.country"),
            Texts.text("stakeholders.field.role"),
            Texts.text("stakeholders.field.sample"));
    return and(head, fields.stream().map(OwnField::label).toList());
  }

  List<String> cells(Registry.Row row, List<OwnField> fields) {
    var cells =
        List.of(
            String.valueOf(row.id()),
            Words.type(row.type()),
            text(row.name()),
            text(row.acronym()),
            row.affiliation() == null ? "" : text(row.affiliation()),
            empty(words.name(Catalogue.GROUP, row.group())),
            empty(words.name(Catalogue.KIND, row.kind())),
            empty(row.country()),
            empty(words.country(row.country())),
            empty(words.name(Catalogue.ROLE, row.role())),
            row.sample() ? Texts.text("stakeholders.sample") : "");
    return and(cells, own.cells(fields, row));
  }

  private static List<String> and(List<String> some, List<String> others) {
    var all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static String text(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  private static String empty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}

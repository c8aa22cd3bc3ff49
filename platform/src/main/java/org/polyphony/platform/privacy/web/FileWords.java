package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.privacy.PersonalFile;
import org.polyphony.platform.ui.Fact;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a person, for people to read and for programs. */
@Component
class FileWords {

  private final TemplateEngine templates;
  private final JsonMapper json = JsonMapper.shared();

  FileWords(TemplateEngine templates) {
    this.templates = templates;
  }

  FilePage page(PersonalFile file) {
    return new FilePage(
        file.person(),
        file.name(),
        Formats.moment(file.at()),
        file.sections().stream().map(FileWords::section).toList());
  }

  /** A page that needs nothing else. */
  String html(PersonalFile file) {
    var out = new StringOutput();
    templates.render("privacy/file.jte", page(file), out);
    return out.toString();
  }

  /** The same for programs: an object for each table, with the names of the database. */
  byte[] json(PersonalFile file) {
    var tables = new LinkedHashMap<String, Object>();
    tables.put("person", file.person());
    tables.put("read_at", file.at().toString());
    file.sections().forEach(it -> tables.put(it.table(), it.rows()));
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tables);
  }

  /** Both in one archive. */
  byte[] zip(PersonalFile file) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("data.html"));
      zip.write(html(file).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("data.json"));
      zip.write(json(file));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static FilePage.Section section(PersonalFile.Section section) {
    return new FilePage.Section(
        text(section.titleKey()),
        section.rows().stream().map(it -> facts(section.fields(), it)).toList());
  }

  private static List<Fact> facts(String fields, Map<String, JsonNode> row) {
    return row.entrySet().stream()
        .map(it -> Fact.of(label(fields, it.getKey()), words(it.getValue())))
        .filter(it -> it.value() != null)
        .toList();
  }

  private static String label(String fields, String name) {
    String own = fields + name;
    return text(Texts.has(own) ? own : "privacy.data." + name);
  }

  private static @Nullable String words(JsonNode value) {
    String words = value.isObject() ? objects(value) : value.isNull() ? "" : value.asString();
    return words.isEmpty() ? null : words;
  }

  /** A text in several languages, or values by their keys. */
  private static String objects(JsonNode value) {
    return value.has("original")
        ? LocalizedTexts.fromJson(value.toString()).in(Reader.language()).text()
        : value.properties().stream()
            .map(it -> it.getKey() + ": " + it.getValue().asString())
            .collect(Collectors.joining(" · "));
  }
}

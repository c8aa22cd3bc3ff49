package org.polyphony.platform.stakeholders.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.shared.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Tells a shell what an import does. */
final class ImportReport {

  /** Rows named in the answer; all of them are in the file of the rows left out. */
  private static final int NAMED = 1000;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Imports imports;
  private final Actor actor;
  private final long id;
  private final List<Preview.Row> leftOut = new ArrayList<>();

  ImportReport(Imports imports, Actor actor, long id) {
    this.imports = imports;
    this.actor = actor;
    this.id = id;
  }

  /** Looks at the rows that are left out, before they are forgotten. */
  ImportReport gathered() {
    for (Outcome outcome : List.of(Outcome.REFUSED, Outcome.DUPLICATE)) {
      int page = 1;
      var rows = imports.preview(actor, id, outcome, page).rows();
      while (!rows.isEmpty() && leftOut.size() < NAMED) {
        leftOut.addAll(rows);
        rows = imports.preview(actor, id, outcome, ++page).rows();
      }
    }
    return this;
  }

  /** Puts the rows left out into a file, in the dialect of the list. */
  void leftOut(Path path) throws ControlRefused {
    char separator = imports.dialect(actor, id).delimiter();
    try (var file = CsvWriter.builder().fieldSeparator(separator).build(path)) {
      file.writeRecord(imports.leftOutHead(actor, id));
      imports.leftOut(actor, id, file::writeRecord);
    } catch (IOException e) {
      throw ControlRefused.because(
          "The file " + path.getFileName() + " cannot be written: check its folder.", e);
    }
  }

  void print(Preview preview, ImportWordsTyped words, PrintWriter output) {
    var standing = words.apply() ? imports.standing(actor, id) : null;
    if (words.json()) {
      output.println(JSON.writeValueAsString(json(preview, standing)));
      return;
    }
    output.println("Encoding: " + preview.dialect().encoding());
    if (!preview.profile().isEmpty()) {
      output.println("Profile: " + preview.profile());
    }
    for (int i = 0; i < preview.header().size(); i++) {
      output.println(preview.header().get(i) + ": " + preview.mapping().get(i).label());
    }
    leftOut.forEach(it -> {
      String column = it.column() == null ? "" : it.column() + ": ";
      output.println("Line " + it.line() + ": " + column + it.reason());
    });
    output.println(
        "New: "
            + preview.count(Outcome.NEW)
            + ", changed: "
            + preview.count(Outcome.CHANGED)
            + ", left out: "
            + (preview.count(Outcome.DUPLICATE) + preview.count(Outcome.REFUSED)));
    if (standing != null) {
      output.println("Added: " + standing.added() + ", changed: " + standing.changed() + ".");
      output.println("Import number: " + id);
    }
  }

  void printUndone(ImportWordsTyped words, PrintWriter output) {
    var undone = imports.undone(actor, id);
    if (words.json()) {
      output.println(JSON.writeValueAsString(undone));
      return;
    }
    output.println("Removed: " + undone.removed() + ", restored: " + undone.restored());
    undone.kept().forEach(it -> output.println("Kept: " + it.id() + why(it)));
  }

  private Map<String, Object> json(Preview preview, @Nullable Standing standing) {
    var json = new LinkedHashMap<String, Object>();
    if (standing != null) {
      json.put("import", id);
      json.put("added", standing.added());
      json.put("updated", standing.changed());
    }
    json.put("encoding", preview.dialect().encoding());
    json.put("profile", preview.profile());
    var columns = new LinkedHashMap<String, String>();
    for (int i = 0; i < preview.header().size(); i++) {
      columns.put(preview.header().get(i), preview.mapping().get(i).name());
    }
    json.put("columns", columns);
    json.put("rows", preview.total());
    json.put("new", preview.count(Outcome.NEW));
    json.put("changed", preview.count(Outcome.CHANGED));
    json.put("duplicates", preview.count(Outcome.DUPLICATE));
    json.put("refused", preview.count(Outcome.REFUSED));
    json.put("leftOut", leftOut.stream().map(ImportReport::json).toList());
    return json;
  }

  private static Map<String, Object> json(Preview.Row row) {
    var json = new LinkedHashMap<String, Object>();
    json.put("line", row.line());
    json.put("outcome", row.outcome().name());
    json.put("column", row.column() == null ? "" : row.column());
    json.put("value", row.cell());
    json.put("reason", row.reason());
    return json;
  }

  private static String why(Undone.Kept kept) {
    return switch (kept.reason()) {
      case CHANGED -> ", changed since";
      case USED -> ", in use since";
      case ERASED -> ", erased for good since";
      case FIELDS ->
          ", fields changed since: "
              + String.join(", ", kept.fields().stream().map(FieldChange::field).toList());
    };
  }
}

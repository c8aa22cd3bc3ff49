package org.polyphony.launcher.opinion;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.Statement;
import org.polyphony.algorithms.opinion.Statement.Moderation;
import org.polyphony.launcher.support.CsvFile;

/**
 * Reads {@code comments.csv}: {@code comment-id}, and where present {@code comment-body}, {@code
 * moderated} (1 taken in, 0 not looked at, -1 taken out) and {@code is-meta} (true or false).
 */
final class CommentsFile {

  private CommentsFile() {}

  /** The statements, by number if every id is one, else as found. */
  static List<Statement> read(Path path) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    try (CsvFile csv = CsvFile.open(path)) {
      int id = csv.column("comment-id");
      while (csv.next()) {
        Statement statement = statement(csv, csv.required(id));
        if (statements.put(statement.id(), statement) != null) {
          throw csv.refused(
              "opinion.comment.twice",
              "comment-id " + statement.id() + " stands here for the second time",
              "keep one of the two lines");
        }
      }
    }
    return NaturalOrder.of(statements.values(), Statement::id);
  }

  private static Statement statement(CsvFile csv, String id) {
    OptionalInt body = csv.optionalColumn("comment-body");
    return new Statement(
        id,
        body.isPresent() ? csv.text(body.getAsInt()).strip() : "",
        moderation(csv, csv.optionalColumn("moderated")),
        meta(csv, csv.optionalColumn("is-meta")));
  }

  private static Moderation moderation(CsvFile csv, OptionalInt column) {
    if (column.isEmpty() || csv.isEmpty(column.getAsInt())) {
      return Moderation.ACCEPTED;
    }
    return switch (csv.text(column.getAsInt())) {
      case "1" -> Moderation.ACCEPTED;
      case "0" -> Moderation.PENDING;
      case "-1" -> Moderation.REJECTED;
      default ->
          throw csv.badValue(
              column.getAsInt(), "1 (taken in), 0 (not looked at) or -1 (taken out)");
    };
  }

  private static boolean meta(CsvFile csv, OptionalInt column) {
    @Nullable String value =
        column.isEmpty() ? null : csv.text(column.getAsInt()).toLowerCase(java.util.Locale.ROOT);
    return switch (value) {
      case null -> false;
      case "", "false", "f", "0" -> false;
      case "true", "t", "1" -> true;
      default -> throw csv.badValue(column.orElseThrow(), "true or false");
    };
  }
}

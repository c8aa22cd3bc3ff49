package org.polyphony.platform.operations.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.database.ModuleMigrations;

/** What the database holds, read from PostgreSQL's catalogue. */
final class Catalog {

  /** Sessions are not kept: a restore must not let anybody back in who was signed out since. */
  private static final Set<String> LEFT_OUT =
      Set.of("operations_session", "operations_session_attributes");

  private Catalog() {}

  /** Tables to be kept, with their columns in order; generated columns are computed anew. */
  static Map<String, List<String>> tables(Statement statement) throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    String query =
        """
        SELECT c.relname, a.attname
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
          AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ORDER BY c.relname, a.attnum\
        """;
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String table = rows.getString(1);
        if (!LEFT_OUT.contains(table) && !table.endsWith(ModuleMigrations.HISTORY)) {
          tables.computeIfAbsent(table, t -> new ArrayList<>()).add(rows.getString(2));
        }
      }
    }
    return tables;
  }

  static Map<String, @Nullable Long> sequences(Statement statement) throws SQLException {
    Map<String, @Nullable Long> sequences = new TreeMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = current_schema()")) {
      while (rows.next()) {
        sequences.put(rows.getString(1), rows.getObject(2, Long.class));
      }
    }
    return sequences;
  }

  /** For each table the others its foreign keys point to. */
  static Map<String, List<String>> references(Statement statement) throws SQLException {
    Map<String, List<String>> references = new TreeMap<>();
    String query =
        """
        SELECT DISTINCT k.conrelid::regclass::text, k.confrelid::regclass::text
        FROM pg_constraint k
        WHERE k.contype = 'f' AND k.conrelid <> k.confrelid
          AND k.connamespace = current_schema()::regnamespace\
        """;
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        references
            .computeIfAbsent(rows.getString(1), t -> new ArrayList<>())
            .add(rows.getString(2));
      }
    }
    return references;
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}

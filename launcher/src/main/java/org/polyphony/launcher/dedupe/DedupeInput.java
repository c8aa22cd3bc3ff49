package org.polyphony.launcher.dedupe;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.dedupe.DedupeEvaluation;
import org.polyphony.algorithms.dedupe.DedupeRecord;
import org.polyphony.algorithms.dedupe.Field;
import org.polyphony.algorithms.dedupe.FieldGuess;

/**
 * The records of one or two files.
 *
 * @param first of the file
 * @param second of the linked file; empty without one
 * @param fields compared, with the types guessed
 */
record DedupeInput(List<DedupeRecord> first, List<DedupeRecord> second, List<Field> fields) {

  /**
   * What is read.
   *
   * @param file of the records
   * @param link linked file, or null
   * @param id column of the ids, or null for line numbers
   * @param linkId the same in the linked file, or null for the same name
   * @param fields columns to compare; empty: all but the id
   * @param decoded how bytes become text
   */
  record Source(
      Path file,
      @Nullable Path link,
      @Nullable String id,
      @Nullable String linkId,
      List<String> fields,
      Decoded decoded) {}

  static DedupeInput read(Source source) {
    RecordsFile file = RecordsFile.read(source.file(), source.decoded());
    int id = source.id() == null ? -1 : file.column(source.id(), "name the column with the ids");
    Map<String, Integer> columns = columns(file, id, source.fields());
    if (source.link() == null) {
      List<DedupeRecord> records = records(file, id, columns);
      return new DedupeInput(records, List.of(), fields(columns, records, List.of()));
    }
    RecordsFile other = RecordsFile.read(source.link(), source.decoded());
    String named = source.linkId() == null ? source.id() : source.linkId();
    int otherId =
        named == null ? -1 : other.column(named, "name its column with the ids with --link-id");
    Map<String, Integer> counterparts = HeaderMatch.of(columns, file, other, otherId);
    columns.keySet().retainAll(counterparts.keySet());
    List<DedupeRecord> first = records(file, id, columns);
    List<DedupeRecord> second = records(other, otherId, counterparts);
    return new DedupeInput(first, second, fields(columns, first, second));
  }

  private static Map<String, Integer> columns(RecordsFile file, int id, List<String> wanted) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String name : wanted) {
      int at = file.column(name, "name columns of the file with --fields");
      columns.put(file.header.get(at), at);
    }
    if (wanted.isEmpty()) {
      for (int i = 0; i < file.header.size(); i++) {
        if (i != id && !file.header.get(i).isEmpty()) {
          columns.put(file.header.get(i), i);
        }
      }
    }
    if (columns.isEmpty()) {
      throw new InputRefused(
          "dedupe.fields",
          file.path + " line 1: there is no column beside the id; add one to compare");
    }
    return columns;
  }

  private static List<DedupeRecord> records(
      RecordsFile file, int id, Map<String, Integer> columns) {
    List<String> ids = file.ids(id);
    List<DedupeRecord> records = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      List<String> row = file.rows.get(i);
      Map<String, String> values = HashMap.newHashMap(columns.size());
      columns.forEach((name, at) -> values.put(name, row.get(at)));
      records.add(DedupeRecord.of(ids.get(i), values));
    }
    return records;
  }

  private static List<Field> fields(
      Map<String, Integer> columns, List<DedupeRecord> first, List<DedupeRecord> second) {
    List<DedupeRecord> seen = new ArrayList<>(first.subList(0, Math.min(2000, first.size())));
    seen.addAll(second.subList(0, Math.min(2000, second.size())));
    return FieldGuess.fields(List.copyOf(columns.keySet()), seen);
  }

  /** Reads the true pairs; every id must be known. */
  Set<String> truth(Path path, Decoded decoded) {
    RecordsFile file = RecordsFile.read(path, decoded);
    boolean two = file.header.size() == 2 && !file.header.contains("id1");
    int one = two ? 0 : file.column("id1", "the columns must be id1 and id2");
    int other = two ? 1 : file.column("id2", "the columns must be id1 and id2");
    Set<String> firsts = ids(first);
    Set<String> seconds = second.isEmpty() ? firsts : ids(second);
    Set<String> truth = new HashSet<>();
    for (int i = 0; i < file.rows.size(); i++) {
      String a = known(file, i, one, firsts);
      String b = known(file, i, other, seconds);
      truth.add(DedupeEvaluation.key(a, b, !second.isEmpty()));
    }
    return truth;
  }

  private static Set<String> ids(List<DedupeRecord> records) {
    Set<String> ids = HashSet.newHashSet(records.size());
    records.forEach(record -> ids.add(record.id()));
    return ids;
  }

  private static String known(RecordsFile file, int row, int column, Set<String> ids) {
    String id = file.rows.get(row).get(column);
    if (!ids.contains(id)) {
      throw new InputRefused(
          "dedupe.truth",
          "%s line %d: there is no record with the id '%s'; correct it or leave the line out"
              .formatted(file.path, file.lines.get(row), RecordsFile.shortened(id)));
    }
    return id;
  }
}

package org.polyphony.launcher.opinion;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.opinion.VoteMatrix;
import org.polyphony.algorithms.opinion.VoteMatrixBuilder;
import org.polyphony.launcher.support.CsvFile;

/**
 * Reads {@code participants-votes.csv}: {@code participant}, where present {@code group-id} (empty:
 * not grouped) and the counts beside it, and one column for each statement with 1, -1, 0 or
 * nothing.
 *
 * @param votes rows and columns as found
 * @param groups the group of each participant who has one
 */
record MatrixFile(VoteMatrix votes, Map<String, String> groups) {

  private static final Set<String> ABOUT_PEOPLE =
      Set.of("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree");

  static MatrixFile read(Path path) {
    try (CsvFile csv = CsvFile.open(path)) {
      int participant = csv.column("participant");
      int[] columns = statementColumns(csv, path);
      VoteMatrixBuilder builder = new VoteMatrixBuilder();
      for (int column : columns) {
        builder.statement(csv.header().get(column));
      }
      Map<String, String> groups = new HashMap<>();
      Set<String> seen = new HashSet<>();
      while (csv.next()) {
        String id = csv.required(participant);
        if (!seen.add(id)) {
          throw csv.refused(
              "opinion.participant.twice",
              "participant " + id + " stands here for the second time",
              "keep one of the two lines");
        }
        addRow(csv, columns, builder, builder.participant(id));
        GroupsFile.note(csv, csv.optionalColumn("group-id"), id, groups);
      }
      return new MatrixFile(builder.build(), groups);
    }
  }

  private static int[] statementColumns(CsvFile csv, Path path) {
    List<String> header = csv.header();
    Set<String> names = new HashSet<>();
    for (String name : header) {
      if (!names.add(name)) {
        throw new InputRefused(
            "opinion.column.twice",
            path + " line 1: column '" + name + "' stands here twice; keep one of the two");
      }
    }
    return IntStream.range(0, header.size())
        .filter(i -> !ABOUT_PEOPLE.contains(header.get(i)))
        .toArray();
  }

  private static void addRow(CsvFile csv, int[] columns, VoteMatrixBuilder builder, int row) {
    for (int i = 0; i < columns.length; i++) {
      if (csv.isEmpty(columns[i])) {
        continue;
      }
      long vote = csv.whole(columns[i], "1, -1, 0 or empty");
      if (vote < -1 || vote > 1) {
        throw csv.badValue(columns[i], "1, -1, 0 or empty");
      }
      builder.add(row, i, (int) vote, 0);
    }
  }

  /** Reads only the groups. */
  static final class GroupsFile {

    private GroupsFile() {}

    /**
     * Group by participant, of a file with the columns {@code participant} and {@code group-id}.
     */
    static Map<String, String> read(Path path) {
      Map<String, String> groups = new HashMap<>();
      try (CsvFile csv = CsvFile.open(path)) {
        int participant = csv.column("participant");
        OptionalInt group = OptionalInt.of(csv.column("group-id"));
        while (csv.next()) {
          note(csv, group, csv.required(participant), groups);
        }
      }
      return groups;
    }

    private static void note(
        CsvFile csv, OptionalInt column, String id, Map<String, String> groups) {
      if (column.isPresent() && !csv.isEmpty(column.getAsInt())) {
        groups.put(id, csv.text(column.getAsInt()));
      }
    }
  }
}

package org.polyphony.launcher.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.opinion.DeclaredAttribute;
import org.polyphony.launcher.support.CsvFile;

/**
 * Reads {@code groups.csv}: the id of a person in the first column, and a declared group in every
 * other, named by its header ({@code group}, {@code region} …). An empty field declares nothing.
 * People who did not vote may stand in it.
 */
final class DeclaredFile {

  private DeclaredFile() {}

  static List<DeclaredAttribute> read(Path path, Set<String> voters) {
    try (CsvFile csv = CsvFile.open(path)) {
      if (csv.header().size() < 2) {
        throw new InputRefused(
            "opinion.declared.columns",
            path + " line 1: has one column; the first is the id, the others are groups");
      }
      List<Map<String, String>> groups = new ArrayList<>();
      for (int i = 1; i < csv.header().size(); i++) {
        groups.add(new HashMap<>());
      }
      Set<String> seen = new HashSet<>();
      while (csv.next()) {
        String id = csv.required(0);
        if (!seen.add(id)) {
          throw csv.refused(
              "opinion.declared.twice",
              "person " + id + " stands here for the second time",
              "keep one of the two lines");
        }
        note(csv, id, groups);
      }
      refuseStrangers(path, seen, voters);
      List<DeclaredAttribute> attributes = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        attributes.add(new DeclaredAttribute(csv.header().get(i + 1), groups.get(i)));
      }
      return attributes;
    }
  }

  private static void note(CsvFile csv, String id, List<Map<String, String>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      if (!csv.isEmpty(i + 1)) {
        groups.get(i).put(id, csv.text(i + 1).strip());
      }
    }
  }

  private static void refuseStrangers(Path path, Set<String> declared, Set<String> voters) {
    if (declared.stream().noneMatch(voters::contains)) {
      throw new InputRefused(
          "opinion.declared.strangers",
          path
              + ": nobody in it has voted; use the ids of the votes file (such as '"
              + voters.stream().findFirst().orElse("")
              + "')");
    }
  }
}

package org.polyphony.launcher.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.dedupe.FieldGuess;
import org.polyphony.algorithms.dedupe.FieldType;
import org.polyphony.algorithms.dedupe.Folding;

/** Which column of a linked file holds what a column of the first file holds. */
final class HeaderMatch {

  private static final List<List<String>> SAME =
      List.of(
          List.of("title", "name", "papertitle", "documenttitle"),
          List.of("author", "creator", "writer", "authorname", "authorlist"),
          List.of("venue", "journal", "conference", "booktitle", "source", "publication"),
          List.of("year", "date", "publicationyear", "pubyear", "publicationdate"),
          List.of("givenname", "firstname", "forename"),
          List.of("surname", "lastname", "familyname"),
          List.of("dateofbirth", "birthdate", "birthday", "dob"),
          List.of("email", "mail", "emailaddress"),
          List.of("phone", "telephone", "tel", "phonenumber"),
          List.of("postcode", "zip", "zipcode", "postalcode"),
          List.of("affiliation", "organization", "organisation", "institution"));

  private HeaderMatch() {}

  /** Column of the other file for each name of the first that has one there. */
  static Map<String, Integer> of(
      Map<String, Integer> columns, RecordsFile file, RecordsFile other, int otherId) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int strictness = 0; strictness < 4; strictness++) {
      for (Map.Entry<String, Integer> column : columns.entrySet()) {
        for (int at = 0; at < other.header.size(); at++) {
          boolean free =
              at != otherId
                  && !other.header.get(at).isEmpty()
                  && !found.containsValue(at)
                  && !found.containsKey(column.getKey());
          if (free && alike(strictness, column, file, other, at)) {
            found.put(column.getKey(), at);
          }
        }
      }
    }
    if (found.isEmpty()) {
      throw new InputRefused(
          "dedupe.fields",
          other.path
              + " line 1: no column is called as one of "
              + file.path
              + " ("
              + String.join(", ", columns.keySet())
              + "); rename the columns that hold the same");
    }
    Map<String, Integer> ordered = new LinkedHashMap<>();
    columns.keySet().stream()
        .filter(found::containsKey)
        .forEach(name -> ordered.put(name, found.get(name)));
    return ordered;
  }

  private static boolean alike(
      int strictness,
      Map.Entry<String, Integer> column,
      RecordsFile file,
      RecordsFile other,
      int at) {
    String a = column.getKey();
    String b = other.header.get(at);
    return switch (strictness) {
      case 0 -> a.equals(b);
      case 1 -> key(a).equals(key(b));
      case 2 -> SAME.stream().anyMatch(group -> group.contains(key(a)) && group.contains(key(b)));
      default -> {
        FieldType type = type(file, a, column.getValue());
        yield type == type(other, b, at)
            && type != FieldType.TEXT
            && type != FieldType.CODE
            && type != FieldType.NAME
            && type != FieldType.CATEGORY;
      }
    };
  }

  private static FieldType type(RecordsFile file, String name, int column) {
    List<String> values = new ArrayList<>();
    for (List<String> row : file.rows.subList(0, Math.min(2000, file.rows.size()))) {
      if (!row.get(column).isEmpty()) {
        values.add(row.get(column));
      }
    }
    return FieldGuess.type(name, values);
  }

  private static String key(String name) {
    String plain = Folding.fold(name).replace(" ", "");
    return plain.length() > 3 && plain.endsWith("s")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}

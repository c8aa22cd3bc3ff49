package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.springframework.stereotype.Component;

/**
 * Proposes what each column holds: from its heading, and where that says nothing from what stands
 * in it.
 */
@Component
class Proposals {

  /** Rows that are looked at. */
  static final int SAMPLE = 200;

  /** Of the cells that hold anything, so many of a hundred must be alike. */
  private static final int MOST = 80;

  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern WEB = Pattern.compile("https?://\\S+");
  private static final Pattern PHONE = Pattern.compile("'?\\+?[\\d\\s().-]{7,20}");
  private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d-\\d\\d(-\\d\\d)?");
  private static final Set<Field> NAMES =
      Set.of(
          Field.NAME,
          Field.NAME_EN,
          Field.NAME_FR,
          Field.NAME_ES,
          Field.NAME_RU,
          Field.NAME_AR,
          Field.NAME_ZH,
          Field.FAMILY_NAME,
          Field.GIVEN_NAME);

  private final Map<Field, Predicate<String>> signs = new LinkedHashMap<>();

  Proposals(Values values) {
    signs.put(Field.EMAIL, it -> EMAIL.matcher(it).matches());
    signs.put(Field.WEB, it -> WEB.matcher(it).matches());
    signs.put(Field.SINCE, it -> DATE.matcher(it).matches());
    signs.put(Field.PHONE, it -> PHONE.matcher(it).matches());
    signs.put(Field.SEX, it -> known(() -> values.sex(it)));
    signs.put(Field.GROUP, it -> known(() -> values.term(Field.GROUP, Catalogue.GROUP, it)));
    signs.put(Field.KIND, it -> known(() -> values.term(Field.KIND, Catalogue.KIND, it)));
    signs.put(Field.COUNTRY, it -> known(() -> values.country(it)));
  }

  /**
   * Proposes one field a column.
   *
   * @param rows the first rows
   * @param own the columns whose headings name fields of the organization
   */
  List<Field> propose(List<String> header, List<Row> rows, List<Field> own) {
    var fields = new ArrayList<>(Headings.propose(header));
    for (int i = 0; i < fields.size(); i++) {
      if (own.get(i) != Field.IGNORE) {
        fields.set(i, own.get(i));
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i) == Field.IGNORE) {
        int column = i;
        var cells = rows.stream().map(it -> it.cell(column)).filter(it -> !it.isEmpty()).toList();
        fields.set(i, held(cells, fields));
      }
    }
    if (fields.stream().noneMatch(NAMES::contains)) {
      name(fields, rows);
    }
    return List.copyOf(fields);
  }

  private Field held(List<String> cells, List<Field> taken) {
    for (var sign : signs.entrySet()) {
      long alike = cells.stream().filter(sign.getValue()).count();
      boolean most = !cells.isEmpty() && alike * 100 >= (long) cells.size() * MOST;
      if (most && !taken.contains(sign.getKey())) {
        return sign.getKey();
      }
    }
    return Field.IGNORE;
  }

  /** Without any name: the first column of words that nearly all differ. */
  private static void name(List<Field> fields, List<Row> rows) {
    for (int i = 0; i < fields.size(); i++) {
      int column = i;
      var cells = rows.stream().map(it -> it.cell(column)).filter(it -> !it.isEmpty()).toList();
      boolean words = cells.stream().allMatch(it -> it.chars().anyMatch(Character::isLetter));
      long different = cells.stream().distinct().count();
      boolean filled = cells.size() * 100L >= rows.size() * (long) MOST;
      boolean differ = different * 100 >= (long) cells.size() * MOST;
      if (fields.get(i) == Field.IGNORE && !cells.isEmpty() && words && filled && differ) {
        fields.set(i, Field.NAME);
        return;
      }
    }
  }

  private static boolean known(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (Refused _) {
      return false;
    }
  }
}

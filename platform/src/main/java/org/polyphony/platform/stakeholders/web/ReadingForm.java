package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Kind;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/** How a file is read, as choices. */
public final class ReadingForm {

  /** No attribute of HTML keeps these two signs as they are. */
  private static final String TAB = "tab";

  private static final String UNIT = "unit";

  private ReadingForm() {}

  static List<Choice> encodings() {
    return Dialect.ENCODINGS.stream().map(it -> new Choice(it, it)).toList();
  }

  static List<Choice> delimiters(char current) {
    var signs = new ArrayList<>(Dialect.DELIMITERS);
    if (!signs.contains(current)) {
      signs.add(current);
    }
    return signs.stream().map(it -> new Choice(value(it), name(it))).toList();
  }

  /** What to call a sign between cells. */
  static String name(char sign) {
    return switch (sign) {
      case '\t' -> Texts.text("stakeholders.import.tab");
      case '\u001F' -> "US (U+001F)";
      default -> String.valueOf(sign);
    };
  }

  /** The sign that a choice means; empty for none. */
  static String sign(String value) {
    return switch (value) {
      case TAB -> "\t";
      case UNIT -> "\u001F";
      default -> value;
    };
  }

  static void fill(Form form, Dialect dialect) {
    form.put("encoding", dialect.encoding());
    form.put("sheet", dialect.sheet());
    if (dialect.kind() == Kind.CSV) {
      form.put("delimiter", value(dialect.delimiter()));
    }
  }

  private static String value(char sign) {
    return switch (sign) {
      case '\t' -> TAB;
      case '\u001F' -> UNIT;
      default -> String.valueOf(sign);
    };
  }
}

package org.polyphony.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DatesTest {

  private static final Set<String> DATE_FIELDS =
      Set.of(
          "date", "start", "end", "since", "until", "asOf", "stateAsOf", "notBefore", "notAfter");

  @Test
  void everyDateIsValidAndAsPreciseAsItSays() {
    DataFiles.all().forEach((name, root) -> assertThat(faults(name, root)).isEmpty());
  }

  @Test
  void impossibleReversedAndFalselyPreciseDatesAreSeen() {
    JsonNode root =
        DataFiles.parse(
            """
            a: {date: '2019-02-30'}
            b: {start: '2019', end: '2018', precision: period}
            c: {start: '2017-06-01', end: null, precision: month}
            d: {start: '2017', end: null, precision: unknown}
            e: {start: null, end: null, precision: about}
            """);

    assertThat(faults("planted", root))
        .containsExactly(
            "planted.a.date: not a date: 2019-02-30",
            "planted.b: ends before it starts",
            "planted.c: precision month, but 2017-06-01",
            "planted.d: precision unknown, but 2017",
            "planted.e: no such precision: about");
  }

  private static List<String> faults(String name, JsonNode root) {
    var faults = new ArrayList<String>();
    DataFiles.walk(
        name,
        root,
        (path, node) -> {
          if (node.isObject()) {
            DATE_FIELDS.forEach(f -> valid(path + "." + f, node.path(f), faults));
            precise(path, node, faults);
          }
        });
    return faults;
  }

  private static void valid(String path, JsonNode value, List<String> faults) {
    if (value.isString()) {
      try {
        firstDay(value.asString());
      } catch (DateTimeException e) {
        faults.add(path + ": not a date: " + value.asString());
      }
    } else if (!value.isMissingNode() && !value.isNull()) {
      faults.add(path + ": a date is a quoted text, not " + value);
    }
  }

  private static void precise(String path, JsonNode node, List<String> faults) {
    if (!node.has("precision")) {
      return;
    }
    String precision = node.get("precision").asString();
    String start = text(node, node.has("start") ? "start" : node.has("since") ? "since" : "date");
    int length =
        switch (precision) {
          case "day" -> 10;
          case "month" -> 7;
          case "year" -> 4;
          case "unknown" -> 0;
          case "period" -> start.length();
          default -> -1;
        };
    if (length < 0) {
      faults.add(path + ": no such precision: " + precision);
    } else if (start.length() != length) {
      faults.add(path + ": precision " + precision + ", but " + start);
    }
    String end = text(node, "end");
    if (!start.isEmpty() && !end.isEmpty() && firstDay(end).isBefore(firstDay(start))) {
      faults.add(path + ": ends before it starts");
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static LocalDate firstDay(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }
}

package org.polyphony.platform.stakeholders;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/**
 * Conditions on values of own fields as SQL. What somebody typed only ever goes in as parameters; a
 * bound that is no number or date fits nobody.
 */
final class OwnQuery {

  private static final String HELD = "s.own <> '{}' and ";
  private static final String NOBODY = "false";

  private final Map<String, Object> parameters;

  OwnQuery(Map<String, Object> parameters) {
    this.parameters = parameters;
  }

  String fits(OwnField field, String wanted) {
    String value = "s.own::jsonb ->> " + parameter(field.key());
    if (wanted.equals("-")) {
      return "(" + value + ") is null";
    }
    return switch (field.kind()) {
      case CHOICE, COUNTRY ->
          HELD
              + "s.own::jsonb @> "
              + parameter(OwnValuesConverter.toJson(Map.of(field.key(), wanted)))
              + "::jsonb";
      case TEXT ->
          HELD
              + "position("
              + parameter(wanted.toLowerCase(Locale.ROOT))
              + " in lower("
              + value
              + ")) > 0";
      case NUMBER -> numbers("(" + value + ")::numeric", bounds(wanted));
      case DATE -> dates("(" + value + ")", bounds(wanted));
    };
  }

  private String numbers(String value, String[] bounds) {
    try {
      var sql = new StringBuilder(HELD).append(value).append(" is not null");
      if (!bounds[0].isEmpty()) {
        sql.append(" and ").append(value).append(" >= ").append(number(bounds[0]));
      }
      if (!bounds[1].isEmpty()) {
        sql.append(" and ").append(value).append(" <= ").append(number(bounds[1]));
      }
      return sql.toString();
    } catch (NumberFormatException _) {
      return NOBODY;
    }
  }

  private String number(String typed) {
    return parameter(new BigDecimal(typed.replace(',', '.')));
  }

  /** A date that is known to the year only fits every bound within that year. */
  private String dates(String value, String[] bounds) {
    try {
      var sql = new StringBuilder(HELD).append(value).append(" is not null");
      if (!bounds[0].isEmpty()) {
        String from = parameter(PartialDate.parse(bounds[0]).toString());
        sql.append(" and ").append(value).append(" >= substr(").append(from);
        sql.append("::text, 1, length(").append(value).append("))");
      }
      if (!bounds[1].isEmpty()) {
        String until = parameter(PartialDate.parse(bounds[1]).toString());
        sql.append(" and substr(").append(value).append(", 1, length(").append(until);
        sql.append("::text)) <= ").append(until);
      }
      return sql.toString();
    } catch (Refused _) {
      return NOBODY;
    }
  }

  private static String[] bounds(String wanted) {
    int dots = wanted.indexOf("..");
    return dots < 0
        ? new String[] {wanted.strip(), wanted.strip()}
        : new String[] {wanted.substring(0, dots).strip(), wanted.substring(dots + 2).strip()};
  }

  private String parameter(Object value) {
    String name = "own" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }
}

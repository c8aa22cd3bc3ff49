package org.polyphony.platform.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the variables of a route with numbers and names of records that there are.
 *
 * @param values by the route up to and with the variable, such as {@code /manage/notes/{id}}, rules
 *     left away and alternatives written out
 */
record Addresses(Map<String, String> values) {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^{}]*\\})+))?\\}");

  /** The routes that a route with alternatives stands for, without the rules of its variables. */
  static List<String> plain(String route) {
    Matcher found = VARIABLE.matcher(route);
    while (found.find()) {
      String rule = found.group(2);
      if (rule != null) {
        String before = route.substring(0, found.start());
        String after = route.substring(found.end());
        boolean choice = rule.matches("[\\w|-]+");
        List<String> ways =
            choice ? Arrays.asList(rule.split("\\|")) : List.of("{" + found.group(1) + "}");
        return ways.stream().flatMap(it -> plain(before + it + after).stream()).toList();
      }
    }
    return List.of(route);
  }

  /** The address of a plain route; with {@code ?} where a variable has no value. */
  String fill(String plain) {
    var filled = new StringBuilder();
    Matcher found = VARIABLE.matcher(plain);
    while (found.find()) {
      String upTo = plain.substring(0, found.end());
      // registration is to another exchange than the one that is over
      boolean coming = plain.contains("/regist") && upTo.endsWith("/exchanges/{id}");
      String value = values.getOrDefault(coming ? "coming" : upTo, "?");
      found.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return found.appendTail(filled).toString();
  }

  /** The variables of a plain route, each with the route up to it. */
  static List<String> variables(String plain) {
    var all = new ArrayList<String>();
    Matcher found = VARIABLE.matcher(plain);
    while (found.find()) {
      all.add(plain.substring(0, found.end()));
    }
    return all;
  }
}

package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions such as {@code persons >= 30 and mode = face-to-face}. */
final class ConditionReader {

  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern ATOM =
      Pattern.compile("([A-Za-z-]+)\\s*(<=|>=|!=|=|<|>)\\s*([A-Za-z0-9-]+)");

  private static final List<String> WORDS = Arrays.stream(Field.values()).map(Field::word).toList();

  private final Vocabulary vocabulary;

  ConditionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Condition read(String text, Place place) {
    if (text.isBlank()) {
      return Condition.ALWAYS;
    }
    List<Atom> atoms = new ArrayList<>();
    for (String part : AND.split(text.strip())) {
      atoms.add(atom(part, place));
    }
    Condition condition = new Condition(atoms);
    if (Box.of(condition, vocabulary).empty()) {
      throw place.refused(
          "unreachable",
          "'" + condition + "' can never hold, so the rule is unreachable",
          "correct one of its comparisons or delete the row");
    }
    return condition;
  }

  private Atom atom(String part, Place place) {
    Matcher matched = ATOM.matcher(part);
    if (!matched.matches()) {
      throw place.refused(
          "condition",
          "'" + part + "' is not a comparison",
          "write it as: field operator value, joined by and, with = != < <= > >=");
    }
    Field field = field(matched.group(1), place);
    Comparison comparison = Comparison.of(matched.group(2));
    String word = matched.group(3);
    return switch (field.kind()) {
      case NUMBER -> number(field, comparison, word, place);
      case SET, CHOICE -> {
        if (comparison != Comparison.IS && comparison != Comparison.IS_NOT) {
          throw place.refused(
              "operator",
              "'" + part + "' orders what has no order",
              "use = or != with " + field.word());
        }
        yield word(field, comparison, word, place);
      }
      case SCALE -> word(field, comparison, word, place);
    };
  }

  private static Field field(String word, Place place) {
    int at = WORDS.indexOf(word);
    if (at < 0) {
      throw place.refused(
          "field", "the field " + Nearest.said(word, WORDS), "a condition asks about one of these");
    }
    return Field.values()[at];
  }

  private static Atom number(Field field, Comparison comparison, String word, Place place) {
    if (!word.matches("[0-9]{1,12}")) {
      throw place.refused(
          "number", field.word() + " is compared with '" + word + "'", "use a whole number from 0");
    }
    if (comparison == Comparison.IS_NOT) {
      throw place.refused(
          "operator", "!= does not go with the number " + field.word(), "use < or >");
    }
    return new Atom(field, comparison, word, Long.parseLong(word));
  }

  private Atom word(Field field, Comparison comparison, String word, Place place) {
    List<String> valid = field.values(vocabulary);
    int at = valid.indexOf(word);
    if (at < 0) {
      throw place.refused(
          "value",
          "the " + field.word() + " " + Nearest.said(word, valid),
          "use a code of the catalogue");
    }
    return new Atom(field, comparison, word, at);
  }
}

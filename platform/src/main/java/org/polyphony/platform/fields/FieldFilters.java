package org.polyphony.platform.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Conditions on own fields: in the address of a list and in words. */
@Component
public class FieldFilters {

  /** Stands between two bounds. */
  public static final String BOUNDS = "..";

  /** Asks for records of which nothing is recorded. */
  public static final String NONE = "-";

  private final Fields fields;

  FieldFilters(Fields fields) {
    this.fields = fields;
  }

  /** From the address of a list, by key; the bounds of numbers and dates are two parameters. */
  public static Map<String, String> of(ListQuery query) {
    var own = new HashMap<String, String>();
    query
        .parameters()
        .forEach((name, value) -> {
          if (name.startsWith(OwnField.PREFIX)) {
            String key = name.substring(OwnField.PREFIX.length()).replaceFirst("\\..*", "");
            String from = query.get(OwnField.PREFIX + key + ".from");
            String until = query.get(OwnField.PREFIX + key + ".until");
            String whole = query.get(OwnField.PREFIX + key);
            own.put(key, whole.isEmpty() ? from + BOUNDS + until : whole);
          }
        });
    return own;
  }

  /** Whether the actor may know of all of the fields. */
  public boolean seen(Actor actor, Map<String, String> wanted) {
    return wanted.keySet().stream().allMatch(it -> fields.find(actor, it).isPresent());
  }

  /** Conditions in words, such as “Budget: from 1,000”; in the order of the fields. */
  public List<String> words(Actor actor, Map<String, String> wanted) {
    var words = new ArrayList<String>();
    wanted.keySet().stream()
        .flatMap(it -> fields.find(actor, it).stream())
        .sorted(java.util.Comparator.comparingInt(it -> it.draft().position()))
        .forEach(it ->
            words.add(
                Texts.text(
                    "fields.condition",
                    "field",
                    it.label(),
                    "value",
                    value(it, wanted.getOrDefault(it.key(), "")))));
    return words;
  }

  private String value(OwnField field, String wanted) {
    if (wanted.equals(NONE)) {
      return Texts.text("ui.not-recorded");
    }
    int dots = wanted.indexOf(BOUNDS);
    if (dots < 0 || field.kind() == FieldKind.TEXT) {
      return words(field, wanted);
    }
    String from = words(field, wanted.substring(0, dots));
    String until = words(field, wanted.substring(dots + BOUNDS.length()));
    return from.isEmpty()
        ? Texts.text("fields.condition.until", "value", until)
        : until.isEmpty()
            ? Texts.text("fields.condition.from", "value", from)
            : Texts.text("fields.condition.between", "from", from, "until", until);
  }

  /** As typed where it is no value of the field. */
  private String words(OwnField field, String typed) {
    try {
      return fields.words(field, fields.read(field, typed));
    } catch (Refused _) {
      return typed;
    }
  }
}

package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.SearchText;
import org.springframework.stereotype.Component;

/** Columns of a table that hold fields which the organization added; under their rights. */
@Component
class OwnColumns {

  private final Fields fields;

  OwnColumns(Fields fields) {
    this.fields = fields;
  }

  /** The same columns; a field that the actor may not see, or that is retired, is left out. */
  List<Field> seen(Actor actor, List<Field> mapping) {
    var keys = fields.keys(actor);
    return mapping.stream()
        .map(it -> it.key().isEmpty() || keys.contains(it.key().get()) ? it : Field.IGNORE)
        .toList();
  }

  /** One field a column; those whose heading names no field of the organization are left out. */
  List<Field> named(Actor actor, List<String> header) {
    var all = fields.seen(actor);
    var named = new ArrayList<Field>();
    for (String heading : header) {
      Field field =
          Optional.of(SearchText.key(heading))
              .filter(it -> !it.isEmpty() && !Headings.known(it))
              .flatMap(it -> all.stream().filter(own -> means(own, it)).findFirst())
              .map(it -> Field.own(it.key()))
              .orElse(Field.IGNORE);
      named.add(named.contains(field) ? Field.IGNORE : field);
    }
    return List.copyOf(named);
  }

  private static boolean means(OwnField field, String heading) {
    return SearchText.key(field.key()).equals(heading)
        || field.draft().label().entries().values().stream()
            .anyMatch(it -> SearchText.key(it.text()).equals(heading));
  }
}

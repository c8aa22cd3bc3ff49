package org.polyphony.launcher.opinion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionMap.OpinionGroup;
import org.polyphony.algorithms.opinion.RepresentativeStatement;

/** The result in a few lines for a person at a terminal. */
final class OpinionText {

  private final OpinionMap map;
  private final Map<String, String> textById = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  OpinionText(OpinionMap map) {
    this.map = map;
    for (MappedStatement one : map.statements()) {
      textById.put(one.statement().id(), one.statement().text());
    }
  }

  String text() {
    line(
        "%d people, %d statements, %d groups (silhouette %.2f, %s method)",
        map.participants().size(),
        map.statements().size(),
        map.k(),
        map.silhouette(),
        map.mode().name().toLowerCase(Locale.ROOT));
    for (OpinionGroup group : map.groups()) {
      line("");
      line("Group %s, %d people", group.id(), group.size());
      for (RepresentativeStatement one : group.representative()) {
        line(
            "  %-8s %3d of %3d  %s",
            one.direction().name().toLowerCase(Locale.ROOT),
            one.successes(),
            one.trials(),
            titled(one.statement()));
      }
    }
    line("");
    line("Most people agree");
    map.consensus().agree().forEach(s -> majority(s.successes(), s.trials(), s.statement()));
    line("Most people disagree");
    map.consensus().disagree().forEach(s -> majority(s.successes(), s.trials(), s.statement()));
    map.notes().forEach(note -> line("Note: %s", note));
    return out.toString();
  }

  private void majority(int successes, int trials, String id) {
    line("  %3d of %3d  %s", successes, trials, titled(id));
  }

  private String titled(String id) {
    String text = textById.getOrDefault(id, "").replaceAll("\\s+", " ");
    return id + (text.isEmpty() ? "" : " " + text);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}

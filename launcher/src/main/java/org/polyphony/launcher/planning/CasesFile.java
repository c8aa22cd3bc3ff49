package org.polyphony.launcher.planning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.planning.PastCase;
import org.polyphony.algorithms.planning.RuleTable;

/** Reads {@code cases.yaml}: plans of the past and what was really used. */
final class CasesFile {

  private CasesFile() {}

  static List<PastCase> read(Path file, RuleTable table) {
    YamlAt root = YamlTree.read(file);
    YamlAt all = root.only(List.of("cases")).get("cases");
    List<PastCase> cases = new ArrayList<>();
    for (YamlAt at : all == null ? List.<YamlAt>of() : all.list()) {
      Map<String, YamlAt> parts = at.only(List.of("name", "plan", "used", "reached"));
      YamlAt name = parts.get("name");
      YamlAt plan = parts.get("plan");
      YamlAt used = parts.get("used");
      if (name == null || plan == null || used == null || used.list().isEmpty()) {
        throw at.refused("lacks name, plan or used", "give all three");
      }
      YamlAt reached = parts.get("reached");
      cases.add(
          new PastCase(
              name.word(),
              new PlanFile(table).read(plan),
              used.words(table.vocabulary().instruments()),
              reached == null || reached.text() == null
                  ? null
                  : reached.number("a share from 0 to 1", 0, 1)));
    }
    if (cases.isEmpty()) {
      throw root.refused("has no cases", "list at least one under cases");
    }
    return cases;
  }
}

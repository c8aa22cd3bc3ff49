package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** The rows that an import leaves out, as a table of their own with the reasons. */
@Component
class LeftOut {

  private final PlanStore plans;

  LeftOut(PlanStore plans) {
    this.plans = plans;
  }

  /** The headings of the list and one more; a list that came back once has it already. */
  static List<String> head(Draft draft) {
    var head = new ArrayList<>(draft.header());
    if (!again(draft)) {
      head.add(reason());
    }
    return List.copyOf(head);
  }

  /** Gives the rows, as they are read from the database. */
  void write(Draft draft, Consumer<List<String>> rows) {
    int columns = head(draft).size() - 1;
    boolean again = again(draft);
    boolean stopped = draft.state() == State.APPLIED || draft.state() == State.UNDONE;
    try (var all = plans.all(draft.id(), stopped)) {
      all.forEach(it -> rows.accept(row(it, columns, again)));
    }
  }

  private static boolean again(Draft draft) {
    return !draft.header().isEmpty() && draft.header().getLast().equals(reason());
  }

  private static String reason() {
    return Texts.text("stakeholders.import.reason");
  }

  private static List<String> row(PlanStore.Planned row, int columns, boolean again) {
    var cells = new ArrayList<>(row.row().cells());
    while (cells.size() > columns && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    var problem = row.problem();
    String reason =
        problem != null ? problem.text() : Texts.text("stakeholders.import.stopped-before");
    if (again && cells.size() > columns) {
      cells.set(columns, reason);
    } else {
      cells.add(reason);
    }
    return List.copyOf(cells);
  }
}

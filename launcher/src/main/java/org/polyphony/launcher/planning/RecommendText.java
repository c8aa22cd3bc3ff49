package org.polyphony.launcher.planning;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.planning.Proposal;
import org.polyphony.algorithms.planning.Recommendation;
import org.polyphony.algorithms.planning.Stage;
import org.polyphony.algorithms.planning.Trial;

/** Answers for people, in English. */
final class RecommendText {

  private final PrintWriter out;

  RecommendText(PrintWriter out) {
    this.out = out;
  }

  void write(Recommendation answer) {
    rules(answer.table(), answer.version(), answer.hash());
    out.println("Weights, costs and times: " + answer.judgement() + ".");
    if (answer.derived()) {
      out.println(
          "Outcomes, from the challenges: " + String.join(", ", answer.outcomes().keySet()));
    }
    answer.proposals().forEach(this::proposal);
    if (!answer.ruledOut().isEmpty()) {
      out.println();
      out.println("Ruled out:");
      answer
          .ruledOut()
          .forEach(one -> {
            out.println(
                "  " + one.instrument() + (one.entirely() ? "" : " (" + joined(one.modes()) + ")"));
            one.reasons().forEach(reason -> reason("    ", reason));
          });
    }
    if (!answer.changes().isEmpty()) {
      out.println();
      out.println("What would change the answer:");
      answer.changes().forEach(one -> out.println("  " + one.reason().sentence()));
    }
  }

  private void rules(String name, String version, String hash) {
    out.println("Rules: " + name + " " + version + " (" + hash.substring(0, 12) + ")");
  }

  private void proposal(Proposal one) {
    out.println();
    out.printf(
        Locale.ROOT,
        "%d. %s  (%.1f points)%n",
        one.rank(),
        one.stages().stream()
            .map(stage -> stage.instrument() + " (" + stage.mode() + ")")
            .collect(Collectors.joining(", then ")),
        one.score());
    one.reasons().forEach(reason -> out.println("   " + reason.sentence()));
    one.stages().forEach(this::stage);
    one.assumptions().forEach(reason -> out.println("   ? " + reason.sentence()));
  }

  private void stage(Stage one) {
    out.println(
        "   "
            + one.instrument()
            + ": "
            + one.activities().stream()
                .map(part -> part.activity() + " [" + part.phase().word() + "]")
                .collect(Collectors.joining(", ")));
    one.reasons().forEach(reason -> reason("     ", reason));
    one.leftOut().forEach(reason -> reason("     without: ", reason));
  }

  /** A sentence, and the rule that says it. */
  private void reason(String before, Reason reason) {
    Object points = reason.values().get("points");
    Object rule = reason.values().get("rule");
    Object condition = reason.values().getOrDefault("condition", "");
    out.println(
        before
            + (points == null ? "" : String.format(Locale.ROOT, "%+d ", (Integer) points))
            + reason.sentence()
            + (rule == null
                ? ""
                : "  [" + rule + (condition.equals("") ? "" : ": " + condition) + "]"));
  }

  void write(Trial trial) {
    rules(trial.table(), trial.version(), trial.hash());
    int all = trial.cases().size();
    out.println("The first instrument was really used: " + trial.first() + " of " + all);
    out.println("One of the first three instruments was: " + trial.firstThree() + " of " + all);
    out.println("Always naming the most used instrument: " + trial.usual() + " of " + all);
    out.println(
        "Of "
            + trial.worked()
            + " known to have worked: first "
            + trial.workedFirst()
            + ", first three "
            + trial.workedFirstThree());
    for (Trial.Outcome one : trial.cases()) {
      out.println();
      out.println(
          one.name()
              + (one.worked() ? " (worked)" : "")
              + ": used "
              + joined(one.used())
              + "; proposed "
              + joined(one.proposed())
              + (one.rank() == 0 ? "; not met" : "; met at " + one.rank()));
      one.against().forEach(reason -> reason("  ruled out: ", reason));
    }
  }

  private static String joined(List<String> words) {
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }
}

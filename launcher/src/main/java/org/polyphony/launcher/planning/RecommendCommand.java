package org.polyphony.launcher.planning;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.NoSolution;
import org.polyphony.algorithms.matching.Reason;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.Recommendation;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Trial;
import org.polyphony.algorithms.planning.Vocabulary;
import org.polyphony.launcher.support.JsonTree;
import org.polyphony.launcher.support.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proposes instruments for a plan; see docs/algorithms/planning.md. */
@Command(
    name = "recommend",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Proposes which instruments suit a plan, in which blend and sequence, with reasons.",
      "Exit code 0: proposals; 1: none is possible, or the input is refused; 2: wrong usage."
    })
public final class RecommendCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "plan.yaml",
      description = "The plan (docs/algorithms/planning.md)")
  private @Nullable Path plan;

  @Option(names = "--rules", paramLabel = "FILE", description = "Own rules, CSV (else the shipped)")
  private @Nullable Path rules;

  @Option(names = "--most", paramLabel = "N", description = "How many proposals (5)")
  private int most = 5;

  @Option(
      names = "--try",
      paramLabel = "FILE",
      description = "Tries the rules on past exchanges (cases.yaml) instead of a plan")
  private @Nullable Path cases;

  @Option(names = "--show-rules", description = "Writes the shipped rules, to start own ones from")
  private boolean showRules;

  @Option(names = "--json", description = "Writes JSON (docs/algorithms/recommend.schema.json)")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /** For picocli. */
  public RecommendCommand() {}

  @Override
  public Integer call() {
    int asked = (plan == null ? 0 : 1) + (cases == null ? 0 : 1) + (showRules ? 1 : 0);
    if (asked != 1 || most < 1 || most > 100) {
      throw new ParameterException(
          spec.commandLine(),
          asked != 1 ? "Give one of: a plan, --try FILE, --show-rules" : "--most must be 1 to 100");
    }
    if (showRules) {
      PrintWriter out = out();
      out.print(RuleTable.shippedText());
      out.flush();
      return 0;
    }
    Recommender recommender = new Recommender(table());
    if (cases != null) {
      attempt(Trial.of(recommender, CasesFile.read(cases, recommender.table())), recommender);
      return 0;
    }
    return plan == null ? 2 : recommend(recommender, plan);
  }

  private RuleTable table() {
    return rules == null
        ? RuleTable.shipped()
        : RuleTable.read(rules.toString(), TextFile.read(rules), Vocabulary.DEFAULT);
  }

  private int recommend(Recommender recommender, Path file) {
    Plan read = new PlanFile(recommender.table()).read(YamlTree.read(file));
    Recommendation answer = recommender.recommend(read, most);
    if (json) {
      JsonTree.write(System.out, RecommendJson.of(answer));
    } else {
      PrintWriter out = out();
      new RecommendText(out).write(answer);
      out.flush();
    }
    if (answer.proposals().isEmpty()) {
      List<Reason> reasons = new ArrayList<>();
      answer.ruledOut().forEach(one -> reasons.addAll(one.reasons()));
      throw new NoSolution(reasons.stream().distinct().toList());
    }
    return 0;
  }

  private void attempt(Trial trial, Recommender recommender) {
    if (json) {
      JsonTree.write(System.out, RecommendJson.of(trial, recommender.table().judgement()));
    } else {
      PrintWriter out = out();
      new RecommendText(out).write(trial);
      out.flush();
    }
  }

  private static PrintWriter out() {
    return new PrintWriter(System.out, false, StandardCharsets.UTF_8);
  }
}

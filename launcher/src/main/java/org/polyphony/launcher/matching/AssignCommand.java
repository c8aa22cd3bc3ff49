package org.polyphony.launcher.matching;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.assignment.AssignmentProblem;
import org.polyphony.algorithms.matching.assignment.AssignmentResult;
import org.polyphony.algorithms.matching.assignment.AssignmentSolver;
import org.polyphony.algorithms.matching.assignment.FlowAssignment;
import org.polyphony.algorithms.matching.assignment.Prices;
import org.polyphony.launcher.support.JsonTree;
import org.polyphony.solvers.matching.FairAssignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code match assign}: people to items by scores. */
@Command(
    name = "assign",
    mixinStandardHelpOptions = true,
    description = {
      "Assigns people to items (requests, reviews, places) by a table of scores.",
      "First as many places as possible are filled, then the objective is optimised and proven."
    })
final class AssignCommand implements Callable<Integer> {

  @Option(
      names = "--scores",
      required = true,
      paramLabel = "FILE",
      description = "CSV item,<person>,<person>…: one row an item; an empty cell is not allowed.")
  @SuppressWarnings("NullAway.Init")
  private Path scores;

  @Mixin private final AssignOptions options = new AssignOptions();

  @Option(
      names = "--time",
      defaultValue = "60s",
      converter = TimeLimit.class,
      description = "The longest search, such as 10s or 2m (default 60s); flows need none.")
  private Duration time = Duration.ofSeconds(60);

  @Option(names = "--json", description = "Write JSON (docs/algorithms/match-assign.schema.json).")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    AssignmentProblem problem = options.problem(scores);
    AssignmentSolver solver =
        FlowAssignment.exact(problem) ? new FlowAssignment() : new FairAssignment(time);
    AssignmentResult result = solver.solve(problem, Progress.NONE);
    if (json) {
      JsonTree.write(System.out, answer(problem, result));
    } else {
      print(problem, result, spec.commandLine().getOut());
    }
    return 0;
  }

  static Map<String, @Nullable Object> answer(AssignmentProblem problem, AssignmentResult result) {
    return Answers.object(
        "kind",
        "assignment",
        "objective",
        Named.name(problem.objective()),
        "worstOf",
        Named.name(problem.worstOf()),
        "total",
        result.total(),
        "worst",
        result.worst(),
        "bound",
        result.bound(),
        "worstBound",
        result.worstBound(),
        "proven",
        result.proven(),
        "assignments",
        assignments(problem, result),
        "unassigned",
        unassigned(problem, result),
        "prices",
        prices(result.prices()));
  }

  private static List<Map<String, @Nullable Object>> assignments(
      AssignmentProblem problem, AssignmentResult result) {
    List<String> items = problem.scores().items();
    List<String> people = problem.scores().people();
    return result.assignments().stream()
        .map(pair ->
            Answers.object(
                "item",
                items.get(pair.item()),
                "person",
                people.get(pair.person()),
                "score",
                pair.score(),
                "reason",
                Answers.reason(pair.reason())))
        .toList();
  }

  private static List<Map<String, @Nullable Object>> unassigned(
      AssignmentProblem problem, AssignmentResult result) {
    List<String> items = problem.scores().items();
    return result.unassigned().stream()
        .map(empty ->
            Answers.object(
                "item",
                items.get(empty.item()),
                "missing",
                empty.missing(),
                "reason",
                Answers.reason(empty.reason())))
        .toList();
  }

  private static @Nullable Map<String, @Nullable Object> prices(@Nullable Prices prices) {
    return prices == null
        ? null
        : Answers.object(
            "items",
            prices.items(),
            "people",
            prices.people(),
            "empty",
            prices.empty(),
            "missing",
            prices.missing());
  }

  private static void print(AssignmentProblem problem, AssignmentResult result, PrintWriter out) {
    for (AssignmentResult.Assigned pair : result.assignments()) {
      out.println(
          problem.scores().items().get(pair.item())
              + "\t"
              + problem.scores().people().get(pair.person())
              + "\t"
              + pair.score()
              + "\t"
              + pair.reason().sentence());
    }
    for (AssignmentResult.Unassigned empty : result.unassigned()) {
      out.println(
          problem.scores().items().get(empty.item())
              + "\t("
              + empty.missing()
              + " empty)\t\t"
              + empty.reason().sentence());
    }
    out.println(
        "total "
            + result.total()
            + ", worst "
            + result.worst()
            + ", bound "
            + result.bound()
            + (result.proven() ? ", proven optimal" : ", not proven optimal"));
  }
}

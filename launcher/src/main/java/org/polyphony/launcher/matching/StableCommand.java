package org.polyphony.launcher.matching;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.stable.Blocking;
import org.polyphony.algorithms.matching.stable.Couple;
import org.polyphony.algorithms.matching.stable.StableMatching;
import org.polyphony.algorithms.matching.stable.StableProblem;
import org.polyphony.algorithms.matching.stable.StableResult;
import org.polyphony.launcher.support.JsonTree;
import org.polyphony.solvers.matching.CoupleMatching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code match stable}: two sides with ranked lists. */
@Command(
    name = "stable",
    mixinStandardHelpOptions = true,
    description = "Matches two sides by ranked lists so that no pair would rather have each other.")
final class StableCommand implements Callable<Integer> {

  @Option(
      names = "--proposers",
      required = true,
      paramLabel = "FILE",
      description = "CSV rows id,<ranked ids…>, best first; ties as a=b in one cell.")
  @SuppressWarnings("NullAway.Init")
  private Path proposers;

  @Mixin private final StableOptions options = new StableOptions();

  @Option(
      names = "--proposing",
      defaultValue = "proposers",
      paramLabel = "SIDE",
      description = "Which file's side proposes, and so fares best: proposers or receivers.")
  private String proposing = "proposers";

  @Option(
      names = "--time",
      defaultValue = "60s",
      converter = TimeLimit.class,
      description = "The longest search where there are couples (default 60s).")
  private Duration time = Duration.ofSeconds(60);

  @Option(names = "--json", description = "Write JSON (docs/algorithms/match-stable.schema.json).")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    Path receivers = options.receivers;
    if (receivers == null || !List.of("proposers", "receivers").contains(proposing)) {
      throw new ParameterException(
          spec.commandLine(), "give --receivers FILE, and --proposing proposers or receivers");
    }
    StableProblem problem = options.problem(proposers, receivers);
    boolean reverse = proposing.equals("receivers") && problem.couples().isEmpty();
    StableProblem seen = reverse ? problem.reversed() : problem;
    StableResult result =
        problem.couples().isEmpty()
            ? new StableMatching().solve(seen, Progress.NONE)
            : new CoupleMatching(time).solve(seen, Progress.NONE);
    if (json) {
      JsonTree.write(System.out, answer(seen, result, reverse));
    } else {
      print(seen, result, reverse, spec.commandLine().getOut());
    }
    return 0;
  }

  static Map<String, @Nullable Object> answer(
      StableProblem problem, StableResult result, boolean reversed) {
    List<String> one = problem.proposers().ids();
    List<String> two = problem.receivers().ids();
    String first = reversed ? "receiver" : "proposer";
    String second = reversed ? "proposer" : "receiver";
    return Answers.object(
        "kind",
        "stable",
        "proposing",
        first + "s",
        "pairs",
        result.pairs().stream()
            .map(pair ->
                Answers.object(
                    first,
                    one.get(pair.proposer()),
                    second,
                    two.get(pair.receiver()),
                    "reason",
                    Answers.reason(pair.reason())))
            .toList(),
        "blockingPairs",
        result.blocking().stream().map(pair -> blocking(pair, one, two, first, second)).toList(),
        "fewestBlockingPairs",
        result.fewest(),
        "proven",
        result.blocking().size() <= result.fewest(),
        "proposerOptimal",
        reversed ? result.receiverOptimal() : result.proposerOptimal(),
        "receiverOptimal",
        reversed ? result.proposerOptimal() : result.receiverOptimal(),
        "unmatched",
        unmatched(problem, result, reversed));
  }

  private static List<Map<String, @Nullable Object>> unmatched(
      StableProblem problem, StableResult result, boolean reversed) {
    List<String> one = problem.proposers().ids();
    List<String> two = problem.receivers().ids();
    String first = reversed ? "receiver" : "proposer";
    String second = reversed ? "proposer" : "receiver";
    return result.unmatched().stream()
        .map(left ->
            Answers.object(
                "side",
                (left.proposes() ? first : second) + "s",
                "id",
                (left.proposes() ? one : two).get(left.agent()),
                "free",
                left.free(),
                "reason",
                Answers.reason(left.reason())))
        .toList();
  }

  /** A single pair has one id a side; a couple's has a list of two, null for nobody. */
  static Map<String, @Nullable Object> blocking(
      Blocking.Pair pair, List<String> one, List<String> two, String first, String second) {
    if (pair.proposers().size() == 1) {
      return Answers.object(
          first,
          one.get(pair.proposers().getFirst()),
          second,
          two.get(pair.receivers().getFirst()));
    }
    return Answers.object(
        first + "s",
        pair.proposers().stream().map(one::get).toList(),
        second + "s",
        pair.receivers().stream().map(id -> id == Couple.NOBODY ? "" : two.get(id)).toList());
  }

  private static void print(
      StableProblem problem, StableResult result, boolean reversed, PrintWriter out) {
    for (StableResult.Matched pair : result.pairs()) {
      String one = problem.proposers().ids().get(pair.proposer());
      String two = problem.receivers().ids().get(pair.receiver());
      out.println(
          (reversed ? two + "\t" + one : one + "\t" + two) + "\t" + pair.reason().sentence());
    }
    for (StableResult.Unmatched left : result.unmatched()) {
      List<String> ids = left.proposes() ? problem.proposers().ids() : problem.receivers().ids();
      out.println(
          ids.get(left.agent()) + "\t(" + left.free() + " free)\t" + left.reason().sentence());
    }
    out.println(result.blocking().size() + " blocking pairs");
  }
}

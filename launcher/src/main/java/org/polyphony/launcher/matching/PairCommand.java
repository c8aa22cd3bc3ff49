package org.polyphony.launcher.matching;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.pairing.Pairing;
import org.polyphony.algorithms.matching.pairing.PairingResult;
import org.polyphony.launcher.support.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code match pair}: institutions with each other. */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    description = "Pairs institutions so that they learn the most from each other.")
final class PairCommand implements Callable<Integer> {

  @Option(
      names = "--profiles",
      required = true,
      paramLabel = "FILE",
      description = "The institutions (docs/algorithms/match-institutions.schema.json).")
  @SuppressWarnings("NullAway.Init")
  private Path profiles;

  @Option(names = "--json", description = "Write JSON (docs/algorithms/match-pair.schema.json).")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    ProfilesFile file = ProfilesFile.read(profiles);
    PairingResult result = new Pairing(file.profiles(), file.rules()).solve(Progress.NONE);
    if (json) {
      JsonTree.write(System.out, answer(result));
    } else {
      print(result, spec.commandLine().getOut());
    }
    return 0;
  }

  static Map<String, @Nullable Object> answer(PairingResult result) {
    return Answers.object(
        "kind",
        "pairing",
        "total",
        result.total(),
        "bound",
        result.bound(),
        "proven",
        result.proven(),
        "pairs",
        result.pairs().stream()
            .map(pair ->
                Answers.object(
                    "a",
                    pair.a(),
                    "b",
                    pair.b(),
                    "score",
                    pair.aToB() + pair.bToA(),
                    "aToB",
                    pair.aToB(),
                    "bToA",
                    pair.bToA(),
                    "languages",
                    pair.languages(),
                    "reason",
                    Answers.reason(pair.reason())))
            .toList(),
        "unpaired",
        result.unpaired().stream()
            .map(
                alone -> Answers.object("id", alone.id(), "reason", Answers.reason(alone.reason())))
            .toList());
  }

  private static void print(PairingResult result, PrintWriter out) {
    for (PairingResult.Pair pair : result.pairs()) {
      out.println(
          pair.a()
              + "\t"
              + pair.b()
              + "\t"
              + (pair.aToB() + pair.bToA())
              + "\t"
              + pair.reason().sentence());
    }
    for (PairingResult.Unpaired alone : result.unpaired()) {
      out.println(alone.id() + "\t(none)\t\t" + alone.reason().sentence());
    }
    out.println(
        "total "
            + result.total()
            + ", bound "
            + result.bound()
            + (result.proven() ? ", proven optimal" : ", not proven optimal"));
  }
}

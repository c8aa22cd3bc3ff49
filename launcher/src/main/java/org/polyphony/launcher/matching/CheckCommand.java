package org.polyphony.launcher.matching;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.matching.Violation;
import org.polyphony.launcher.support.JsonTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code match check}: accepts any given result, or lists what is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Verifies a result of any origin against its instance, independently of the solvers.",
      "The kind is recognised: fair.json and institutions.json by their content, a CSV file with",
      "--receivers as a stable matching, any other CSV file as an assignment; give the options",
      "that the result was made with. Exit code 0: accepted; 1: violations are listed."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "instance",
      description = "fair.json, institutions.json, scores.csv or the proposers' CSV.")
  @SuppressWarnings("NullAway.Init")
  private Path instance;

  @Parameters(index = "1", paramLabel = "result.json", description = "The result to verify.")
  @SuppressWarnings("NullAway.Init")
  private Path result;

  @Mixin private final AssignOptions assignment = new AssignOptions();

  @Mixin private final StableOptions stable = new StableOptions();

  @Option(
      names = "--relax",
      description = "Do not count unmet musts and floors of a schedule as violations.")
  private boolean relax;

  @Option(names = "--json", description = "Write JSON (docs/algorithms/match-check.schema.json).")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    String kind = kind();
    JsonAt stated = JsonAt.read(result);
    Verifier verifier = new Verifier(stated);
    List<Violation> violations =
        switch (kind) {
          case "schedule" -> verifier.schedule(FairFile.read(instance, false, relax));
          case "pairing" -> verifier.pairing(ProfilesFile.read(instance));
          case "stable" -> verifier.stable(stable.problem(instance, receivers()));
          default -> verifier.assignment(assignment.problem(instance));
        };
    if (json) {
      JsonTree.write(
          System.out,
          Answers.object(
              "kind",
              kind,
              "accepted",
              violations.isEmpty(),
              "violations",
              Answers.reasons(violations.stream().map(Violation::reason).toList())));
    } else {
      print(kind, violations, spec.commandLine().getOut());
    }
    return violations.isEmpty() ? 0 : 1;
  }

  private Path receivers() {
    @Nullable Path file = stable.receivers;
    if (file == null) {
      throw new ParameterException(spec.commandLine(), "give --receivers FILE");
    }
    return file;
  }

  private String kind() {
    if (!instance.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      return stable.receivers == null ? "assignment" : "stable";
    }
    JsonAt all = JsonAt.read(instance);
    if (ProfilesFile.recognises(all)) {
      return "pairing";
    }
    if (FairFile.recognises(all)) {
      return "schedule";
    }
    throw all.refused("is neither a fair (slots, parties) nor a list of institutions");
  }

  private static void print(String kind, List<Violation> violations, PrintWriter out) {
    violations.forEach(violation -> out.println(violation.reason().sentence()));
    out.println(
        violations.isEmpty()
            ? "Accepted: a correct " + kind + "."
            : violations.size() + " violations of this " + kind + ".");
  }
}

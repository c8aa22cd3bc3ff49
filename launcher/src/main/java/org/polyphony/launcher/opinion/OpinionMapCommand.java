package org.polyphony.launcher.opinion;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.CoordinatedVoting;
import org.polyphony.algorithms.opinion.DeclaredAttribute;
import org.polyphony.algorithms.opinion.DuplicateStatements;
import org.polyphony.algorithms.opinion.LiveOpinionMap;
import org.polyphony.algorithms.opinion.MinoritySafeConsensus;
import org.polyphony.algorithms.opinion.ModerationRule;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMapper;
import org.polyphony.algorithms.opinion.OpinionOptions;
import org.polyphony.algorithms.opinion.OpinionOptions.Mode;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;
import org.polyphony.algorithms.opinion.RoutingSimulation;
import org.polyphony.algorithms.opinion.Vote;
import org.polyphony.algorithms.opinion.VoteMatrix;
import org.polyphony.launcher.support.JsonOutput;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Maps the opinions of a conversation: people, groups, what represents each and what all share. */
@Command(
    name = "opinion-map",
    mixinStandardHelpOptions = true,
    description =
        "Maps opinions from votes on statements: groups, what represents them, what all share.")
public final class OpinionMapCommand implements Callable<Integer> {

  /** Above this many votes resampling takes longer than a person waits: only when asked for. */
  private static final int MOST_RESAMPLED = 200_000;

  @Spec private @Nullable CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  /** Where the votes come from. */
  static final class Source {
    @Option(names = "--votes", paramLabel = "FILE", description = "votes.csv: one line a vote")
    @Nullable Path votes;

    @Option(
        names = "--matrix",
        paramLabel = "FILE",
        description = "participants-votes.csv: one line a person")
    @Nullable Path matrix;
  }

  @Option(names = "--comments", paramLabel = "FILE", description = "comments.csv: the statements")
  private @Nullable Path comments;

  @Option(names = "--k", paramLabel = "N", description = "number of groups (chosen if left out)")
  private int k;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      defaultValue = "reference",
      description = "reference (default): the published method; robust: steadier groups")
  private String mode = "reference";

  @Option(
      names = "--start",
      paramLabel = "START",
      defaultValue = "cold",
      description = "cold (default) or groups: k-means starts at the given groups")
  private String start = "cold";

  @Option(
      names = "--groups-from",
      paramLabel = "FILE",
      description = "CSV with participant and group-id")
  private @Nullable Path groupsFrom;

  @Option(names = "--keep-groups", description = "take the given groups as they are")
  private boolean keepGroups;

  @Option(
      names = "--moderated",
      paramLabel = "RULE",
      defaultValue = "zero",
      description = "statements taken out: zero (default), keep or drop")
  private String moderated = "zero";

  @Option(names = "--seed", paramLabel = "N", description = "seed of everything random (default 0)")
  private long seed;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description =
          "resamples for the stability figures (default 50 in robust mode up to 200,000 votes, else 0)")
  private @Nullable Integer resamples;

  @Option(
      names = "--declared",
      paramLabel = "FILE",
      description = "CSV with an id and the groups people declare: all of them must agree")
  private @Nullable Path declared;

  @Option(
      names = "--minimum",
      paramLabel = "N",
      defaultValue = "5",
      description = "smallest number of people a public figure is about (default 5)")
  private int minimum = 5;

  @Option(
      names = "--threshold",
      paramLabel = "SHARE",
      defaultValue = "0.5",
      description = "share that the lower bound must exceed in every group (default 0.5)")
  private double threshold = 0.5;

  @Option(
      names = "--watch",
      description = "report statements that may say the same and people who may vote in concert")
  private boolean watch;

  @Option(
      names = "--simulate-routing",
      paramLabel = "N",
      description = "compare ways to choose the next statement, asking each person N")
  private int routing;

  @Option(
      names = "--add",
      paramLabel = "FILE",
      description = "votes.csv with news for a robust map, taken in as while it runs")
  private @Nullable Path add;

  @Option(
      names = "--matrix-out",
      paramLabel = "FILE",
      description = "write the vote matrix as participants-votes.csv")
  private @Nullable Path matrixOut;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write one page in six languages to show to those who voted")
  private @Nullable Path html;

  @Option(names = "--svg", paramLabel = "FILE", description = "write the drawing alone")
  private @Nullable Path svg;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      defaultValue = "en",
      description = "language the page opens in: en (default), fr, es, ru, ar or zh")
  private String language = "en";

  @Option(names = "--json", description = "write the whole result to standard output as JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!PageWords.LANGUAGES.contains(language)) {
      throw wrong("--language", language, String.join(", ", PageWords.LANGUAGES));
    }
    OpinionInput input = OpinionInput.read(source.votes, source.matrix, comments, groupsFrom);
    OpinionOptions options = options(input);
    OpinionResult result = result(input, options);
    if (matrixOut != null) {
      MatrixWriter.write(matrixOut, input.votes(), result.map());
    }
    if (html != null) {
      Files.writeString(html, new OpinionPage(result.map(), result.ground()).html(language));
    }
    if (svg != null) {
      Files.writeString(svg, new MapDrawing(result.map(), minimum).standalone());
    }
    print(result);
    return 0;
  }

  private OpinionResult result(OpinionInput input, OpinionOptions options) {
    if (add != null) {
      return updated(input, options, add);
    }
    VoteMatrix votes = input.votes();
    Set<String> voters = new LinkedHashSet<>(votes.participants());
    List<DeclaredAttribute> attributes =
        declared == null ? List.of() : DeclaredFile.read(declared, voters);
    OpinionMap map = OpinionMapper.map(votes, input.statements(), options, Progress.NONE);
    return found(input, map, votes, attributes);
  }

  /**
   * Makes the map before the news, takes them in, and says on standard error how long that took.
   */
  private OpinionResult updated(OpinionInput input, OpinionOptions options, Path news) {
    List<Vote> added = VotesFile.readNews(news, input.statements());
    LiveOpinionMap live =
        new LiveOpinionMap(input.votes(), input.statements(), options.withResamples(0));
    long before = System.nanoTime();
    OpinionMap map = live.add(added);
    long took = (System.nanoTime() - before) / 1_000_000;
    PrintWriter err = commandSpec().commandLine().getErr();
    err.println("Took in " + added.size() + " votes in " + took + " ms");
    err.flush();
    return found(input, map, live.votes(), List.of());
  }

  private OpinionResult found(
      OpinionInput input, OpinionMap map, VoteMatrix votes, List<DeclaredAttribute> attributes) {
    return new OpinionResult(
        map,
        MinoritySafeConsensus.of(votes, map, attributes, threshold, minimum),
        watch,
        watch ? DuplicateStatements.find(votes, input.statements()) : List.of(),
        watch ? CoordinatedVoting.find(votes, map) : List.of(),
        routing > 0 ? RoutingSimulation.compare(votes, routing, seed, Progress.NONE) : List.of());
  }

  private void print(OpinionResult result) throws IOException {
    if (json) {
      try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
        JsonOutput.write(out, generator -> new OpinionJson(generator).write(result));
      }
    } else {
      PrintWriter out = commandSpec().commandLine().getOut();
      out.print(new OpinionText(result).text());
      out.flush();
    }
  }

  private OpinionOptions options(OpinionInput input) {
    Use use = keepGroups ? Use.KEEP : startUse();
    Mode method = choice("--mode", mode, List.of(Mode.values()));
    int usual = method == Mode.ROBUST && input.votes().voteCount() <= MOST_RESAMPLED ? 50 : 0;
    int times = resamples != null ? resamples : usual;
    return new OpinionOptions(
        method,
        k,
        choice("--moderated", moderated, List.of(ModerationRule.values())),
        input.groups(),
        use,
        seed,
        times);
  }

  private Use startUse() {
    return switch (start) {
      case "cold" -> Use.COMPARE;
      case "groups" -> Use.START;
      default -> throw wrong("--start", start, "cold or groups");
    };
  }

  private <E extends Enum<E>> E choice(String option, String value, List<E> allowed) {
    for (E one : allowed) {
      if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
        return one;
      }
    }
    throw wrong(option, value, allowed.toString().toLowerCase(Locale.ROOT));
  }

  private ParameterException wrong(String option, String value, String allowed) {
    return new ParameterException(
        commandSpec().commandLine(),
        "Invalid value for option '%s': '%s' (expected %s)".formatted(option, value, allowed));
  }

  private CommandSpec commandSpec() {
    return java.util.Objects.requireNonNull(spec, "picocli sets it");
  }
}

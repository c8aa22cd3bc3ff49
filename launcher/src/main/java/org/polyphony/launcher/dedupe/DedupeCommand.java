package org.polyphony.launcher.dedupe;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.dedupe.Dedupe;
import org.polyphony.algorithms.dedupe.DedupeOptions;
import org.polyphony.algorithms.dedupe.DedupeResult;
import org.polyphony.launcher.support.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds records that mean the same; see docs/algorithms/dedupe.md. */
@Command(
    name = "dedupe",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds records that mean the same person, organization or work.")
public final class DedupeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "CSV with a header, one record a line")
  private Path file = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "COL",
      description = "Column of the ids; without it the line number in the file")
  private @Nullable String id;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "COL",
      description = "Columns to compare, separated by commas; without it all but the id")
  private List<String> fields = new ArrayList<>();

  @Option(
      names = "--link",
      paramLabel = "FILE",
      description = "Finds the records of FILE in this CSV instead of duplicates within FILE")
  private @Nullable Path link;

  @Option(names = "--link-id", paramLabel = "COL", description = "Its column of ids (as --id)")
  private @Nullable String linkId;

  @Option(
      names = "--many",
      description = "With --link: a record may have several counterparts (default: at most one)")
  private boolean many;

  @Option(names = "--truth", paramLabel = "FILE", description = "CSV id1,id2: measures the result")
  private @Nullable Path truth;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes id1,id2,score,decision,reason as CSV")
  private @Nullable Path out;

  @Option(names = "--sure", description = "Least probability of an automatic decision (0.9)")
  private double sure = DedupeOptions.DEFAULT.sure();

  @Option(names = "--likely", description = "Least probability of a pair for review (0.1)")
  private double likely = DedupeOptions.DEFAULT.likely();

  @Option(
      names = "--encoding",
      description = "Of files without byte order mark (UTF-8, else windows-1252)")
  private @Nullable Charset encoding;

  @Option(names = "--seed", description = "Seed of the random pairs (1)")
  private long seed = DedupeOptions.DEFAULT.seed();

  @Option(names = "--json", description = "Writes JSON (docs/algorithms/dedupe.schema.json)")
  private boolean json;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public DedupeCommand() {}

  @Override
  public Integer call() {
    refuse(linkId != null && link == null, "--link-id names a column of --link: give both");
    refuse(many && link == null, "--many needs --link");
    refuse(!(sure >= 0.5 && sure <= 1), "--sure must be 0.5 to 1");
    refuse(!(likely > 0 && likely <= sure), "--likely must be above 0 and at most --sure");
    refuse(out == null && !json && truth == null, "Name a file with --out, or ask for --json");
    Decoded decoded = new Decoded(encoding, this::note);
    DedupeInput input =
        DedupeInput.read(new DedupeInput.Source(file, link, id, linkId, fields, decoded));
    Set<String> known = truth == null ? null : input.truth(truth, decoded);
    DedupeOptions options = new DedupeOptions(input.fields(), sure, likely, !many, seed);
    DedupeResult result =
        link == null
            ? Dedupe.sweep(input.first(), options, Progress.NONE)
            : Dedupe.link(input.first(), input.second(), options, Progress.NONE);
    if (out != null) {
      PairsFile.write(out, result);
    }
    report(new DedupeReport(result, link != null, known, seed));
    return 0;
  }

  private void report(DedupeReport report) {
    if (json) {
      JsonOutput.write(System.out, report::json);
    } else {
      PrintStream text = new PrintStream(System.out, false, StandardCharsets.UTF_8);
      report.text(text);
      text.flush();
    }
  }

  private void note(String sentence) {
    if (spec != null) {
      spec.commandLine().getErr().println(sentence);
    }
  }

  private void refuse(boolean wrong, String message) {
    if (wrong && spec != null) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}

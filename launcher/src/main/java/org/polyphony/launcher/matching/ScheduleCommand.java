package org.polyphony.launcher.matching;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.matching.scheduling.Fair;
import org.polyphony.algorithms.matching.scheduling.Schedule;
import org.polyphony.launcher.support.JsonTree;
import org.polyphony.solvers.matching.FairScheduling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code match schedule}: who meets whom, when and where. */
@Command(
    name = "schedule",
    mixinStandardHelpOptions = true,
    description = "Schedules the meetings of a fair into slots and tables, with a proven bound.")
final class ScheduleCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "fair.json",
      description = "The fair (docs/algorithms/match-fair.schema.json).")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--time",
      converter = TimeLimit.class,
      description = "The longest search, such as 10s or 2m (default 60s; 3s with --previous).")
  private @Nullable Duration time;

  @Option(
      names = "--minimize",
      paramLabel = "WHAT",
      description = "slots: the best total in as few slots as possible.")
  private @Nullable String minimize;

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = "An earlier result: plan anew and disturb it as little as possible.")
  private @Nullable Path previous;

  @Option(
      names = "--relax",
      description = "Where musts and floors cannot be met, leave some unmet instead of refusing.")
  private boolean relax;

  @Option(
      names = "--json",
      description = "Write JSON (docs/algorithms/match-schedule.schema.json).")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    if (minimize != null && !minimize.equals("slots")) {
      throw new ParameterException(
          spec.commandLine(), "--minimize '" + minimize + "': only slots can be minimized");
    }
    Fair fair = FairFile.read(file, minimize != null, relax);
    List<Fair.Held> before =
        previous == null ? List.of() : FairFile.meetings(fair, JsonAt.read(previous), false);
    Duration limit = time == null ? Duration.ofSeconds(previous == null ? 60 : 3) : time;
    PrintWriter notes = spec.commandLine().getErr();
    Schedule schedule =
        new FairScheduling(limit)
            .solve(
                fair,
                before,
                first -> notes.println("First plan: " + summary(first) + ". Improving…"),
                Progress.NONE);
    schedule.unmet().forEach(reason -> notes.println(reason.sentence()));
    if (json) {
      JsonTree.write(System.out, answer(fair, schedule));
    } else {
      print(fair, schedule, spec.commandLine().getOut());
    }
    return 0;
  }

  private static String summary(Schedule schedule) {
    return schedule.meetings().size()
        + " meetings, total "
        + schedule.total()
        + ", bound "
        + schedule.bound();
  }

  static Map<String, @Nullable Object> answer(Fair fair, Schedule schedule) {
    return Answers.object(
        "kind",
        "schedule",
        "meetings",
        schedule.meetings().stream().map(meeting -> meeting(fair, meeting)).toList(),
        "total",
        schedule.total(),
        "bound",
        schedule.bound(),
        "proven",
        schedule.proven(),
        "slotsUsed",
        schedule.slotsUsed(),
        "slotsBound",
        fair.rules().fewestSlots() ? schedule.slotsBound() : null,
        "breaksMissed",
        schedule.breaksMissed(),
        "walks",
        schedule.walks(),
        "moved",
        schedule.moved(),
        "kept",
        schedule.kept(),
        "refused",
        schedule.refused().stream().map(refused -> refused(fair, refused)).toList(),
        "unmet",
        Answers.reasons(schedule.unmet()));
  }

  private static Map<String, @Nullable Object> meeting(Fair fair, Schedule.Meeting meeting) {
    Fair.Request wish = fair.requests().get(meeting.held().request());
    return Answers.object(
        "parties",
        List.of(fair.parties().get(wish.a()).id(), fair.parties().get(wish.b()).id()),
        "slot",
        fair.slots().get(meeting.held().slot()).id(),
        "table",
        fair.tables().get(meeting.held().table()).id(),
        "value",
        wish.value(),
        "reason",
        Answers.reason(meeting.reason()));
  }

  private static Map<String, @Nullable Object> refused(Fair fair, Schedule.Refused refused) {
    Fair.Request wish = fair.requests().get(refused.request());
    return Answers.object(
        "a",
        fair.parties().get(wish.a()).id(),
        "b",
        fair.parties().get(wish.b()).id(),
        "value",
        wish.value(),
        "reason",
        Answers.reason(refused.reason()));
  }

  private static void print(Fair fair, Schedule schedule, PrintWriter out) {
    for (Schedule.Meeting meeting : schedule.meetings()) {
      Fair.Request wish = fair.requests().get(meeting.held().request());
      out.println(
          fair.slots().get(meeting.held().slot()).id()
              + "\t"
              + fair.tables().get(meeting.held().table()).id()
              + "\t"
              + fair.parties().get(wish.a()).id()
              + "\t"
              + fair.parties().get(wish.b()).id()
              + "\t"
              + meeting.reason().sentence());
    }
    out.println(
        summary(schedule)
            + ", "
            + schedule.refused().size()
            + " refused, "
            + schedule.slotsUsed()
            + " slots"
            + (schedule.proven() ? ", proven optimal" : ", not proven optimal"));
  }
}

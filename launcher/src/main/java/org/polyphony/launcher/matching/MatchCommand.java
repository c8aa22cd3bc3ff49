package org.polyphony.launcher.matching;

import picocli.CommandLine.Command;

/** Groups the matching commands. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = "Matches people, institutions and meetings, with reasons and proof.",
    subcommands = {
      AssignCommand.class,
      StableCommand.class,
      PairCommand.class,
      ScheduleCommand.class,
      CheckCommand.class
    })
public final class MatchCommand {}

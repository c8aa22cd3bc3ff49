package org.polyphony.launcher.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;
import org.polyphony.algorithms.opinion.OpinionMapper;
import org.polyphony.algorithms.opinion.OpinionOptions;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;
import org.polyphony.algorithms.opinion.VoteMatrix;
import org.polyphony.algorithms.opinion.VoteMatrixBuilder;
import org.polyphony.launcher.support.SharedData;

/** Draws people of real conversations again, and asks both modes for the same groups. */
class RobustIsSteadierTest {

  private static final int TIMES = 8;

  @Test
  void onAverageGroupsOfTheRobustModeComeBackMoreOftenThanThoseOfTheReference() {
    double reference = 0;
    double robust = 0;
    for (String name :
        List.of("bg2050-volunteers", "brexit-consensus", "canadian-electoral-reform")) {
      OpinionInput input =
          OpinionInput.read(
              null,
              SharedData.path("opinion/" + name + "/participants-votes.csv"),
              SharedData.path("opinion/" + name + "/comments.csv"),
              null);
      reference += agreement(input, OpinionOptions.reference());
      robust += agreement(input, OpinionOptions.robust().withResamples(20));
    }
    assertThat(robust).isGreaterThan(1.2 * reference);
  }

  /** Mean adjusted Rand index between the groups of all and of those drawn. */
  private static double agreement(OpinionInput input, OpinionOptions options) {
    OpinionMap whole = OpinionMapper.map(input.votes(), input.statements(), options, Progress.NONE);
    Map<String, String> groups = new HashMap<>();
    for (MappedParticipant person : whole.participants()) {
      if (person.group() != null) {
        groups.put(person.id(), person.group());
      }
    }
    double sum = 0;
    for (int time = 0; time < TIMES; time++) {
      VoteMatrix drawn = drawn(input.votes(), new SplittableRandom(time));
      OpinionMap again =
          OpinionMapper.map(
              drawn, input.statements(), options.withGroups(groups, Use.COMPARE), Progress.NONE);
      sum += java.util.Objects.requireNonNull(again.agreement());
    }
    return sum / TIMES;
  }

  private static VoteMatrix drawn(VoteMatrix votes, SplittableRandom random) {
    boolean[] in = new boolean[votes.participantCount()];
    for (int i = 0; i < in.length; i++) {
      in[random.nextInt(in.length)] = true;
    }
    VoteMatrixBuilder builder = new VoteMatrixBuilder();
    List<String> ids = votes.participants();
    votes.statements().forEach(builder::statement);
    for (int p = 0; p < in.length; p++) {
      for (int c = 0; in[p] && c < votes.statementCount(); c++) {
        int column = c;
        int row = builder.participant(ids.get(p));
        votes.vote(p, c).ifPresent(v -> builder.add(row, column, v, 0));
      }
    }
    return builder.build();
  }
}

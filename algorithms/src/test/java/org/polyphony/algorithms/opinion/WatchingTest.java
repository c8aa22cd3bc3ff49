package org.polyphony.algorithms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.Statement.Moderation;

/** What a moderator is told: duplicates, concerted votes, and which statement to ask next. */
class WatchingTest {

  @Test
  void hintsAtStatementsThatSayTheSameInAnyScript() {
    List<Statement> statements =
        List.of(
            statement("0", "Artists need visas for tours."),
            statement("1", "artists need VISAS for their tours"),
            statement("2", "Museums should be free on Sundays."),
            statement("3", "艺术家巡演需要签证。"),
            statement("4", "艺术家巡演需要签证"),
            statement("5", "Broadband reaches too few villages."));
    List<Vote> votes = new ArrayList<>();
    for (int p = 0; p < 12; p++) {
      for (int c = 0; c < 6; c++) {
        votes.add(new Vote("p" + p, "" + c, (p + c / 2) % 2 == 0 ? 1 : -1));
      }
    }
    List<DuplicateHint> hints =
        DuplicateStatements.find(MadeConversation.matrix(votes), statements);
    assertThat(hints)
        .extracting(h -> h.first() + "=" + h.second())
        .containsExactlyInAnyOrder("0=1", "3=4");
    assertThat(hints).allSatisfy(h -> assertThat(h.votedBoth()).isEqualTo(12));
  }

  @Test
  void reportsPeopleWhoVoteInConcertAndNobodyElse() {
    MadeConversation made = MadeConversation.of(200, 40, 2, 0.7, 9);
    List<Vote> votes = new ArrayList<>(made.votes());
    SplittableRandom random = new SplittableRandom(4);
    for (int c = 0; c < 30; c++) {
      int value = random.nextBoolean() ? 1 : -1;
      for (int p = 0; p < 6; p++) {
        votes.add(new Vote("bot" + p, "s" + c, value));
      }
    }
    VoteMatrix matrix = MadeConversation.matrix(votes);
    OpinionMap map =
        OpinionMapper.map(
            matrix, List.of(), OpinionOptions.robust().withResamples(0), Progress.NONE);
    List<CoordinatedSet> found = CoordinatedVoting.find(matrix, map);
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().participants())
        .containsExactly("bot0", "bot1", "bot2", "bot3", "bot4", "bot5");
    assertThat(found.getFirst().likeness()).isEqualTo(1);
  }

  @Test
  void oneMindIsNotConcert() {
    List<Vote> votes = new ArrayList<>();
    for (int p = 0; p < 40; p++) {
      for (int c = 0; c < 20; c++) {
        votes.add(new Vote("p" + p, "" + c, p < 20 ? 1 : -1));
      }
    }
    VoteMatrix matrix = MadeConversation.matrix(votes);
    OpinionMap map =
        OpinionMapper.map(matrix, List.of(), OpinionOptions.reference().withK(2), Progress.NONE);
    assertThat(CoordinatedVoting.find(matrix, map)).isEmpty();
  }

  @Test
  void askingWhatTeachesMostLearnsMoreThanAskingAnything() {
    double[] share = new double[RoutingPolicy.values().length];
    double[] divide = new double[share.length];
    double[] groups = new double[share.length];
    for (int seed = 0; seed < 8; seed++) {
      VoteMatrix votes = MadeConversation.of(150, 60, 3, 0.6, seed).matrix();
      for (RoutingOutcome one : RoutingSimulation.compare(votes, 8, seed, Progress.NONE)) {
        share[one.policy().ordinal()] += one.shareError();
        divide[one.policy().ordinal()] += one.divideError();
        groups[one.policy().ordinal()] += one.groupAgreement();
      }
    }
    int random = RoutingPolicy.RANDOM.ordinal();
    int learning = RoutingPolicy.LEARNING.ordinal();
    assertThat(share[learning]).isLessThan(share[random]);
    assertThat(divide[learning]).isLessThan(divide[random]);
    assertThat(groups[learning]).isGreaterThan(groups[random]);
  }

  private static Statement statement(String id, String text) {
    return new Statement(id, text, Moderation.ACCEPTED, false);
  }
}

package org.polyphony.algorithms.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.CommonGround.AskedGroup;
import org.polyphony.algorithms.opinion.CommonGround.GroundStatement;
import org.polyphony.algorithms.opinion.CommonGround.SmallGroup;
import org.polyphony.algorithms.opinion.CommonGround.Verdict;

class MinoritySafeConsensusTest {

  @Test
  void wilsonEqualsThePublishedExample() {
    // 81 of 263: Newcombe, "Two-sided confidence intervals for the single proportion", 1998, Table
    // I.
    Interval interval = Interval.wilson(81, 263);
    assertThat(interval.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(interval.high()).isCloseTo(0.3662, within(5e-5));
    assertThat(Interval.wilson(0, 20).low()).isZero();
    assertThat(Interval.wilson(0, 20).high()).isCloseTo(0.1611, within(5e-5));
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }

  /** Sixty people agree with everything; twelve of them are media, who reject statement b. */
  private static VoteMatrix votes(int media, int mediaAgainst) {
    List<Vote> votes = new ArrayList<>();
    for (int p = 0; p < 60; p++) {
      votes.add(new Vote("p" + p, "a", 1));
      votes.add(new Vote("p" + p, "b", p < media && p < mediaAgainst ? -1 : 1));
      votes.add(new Vote("p" + p, "c", p % 2 == 0 ? 1 : -1));
    }
    return MadeConversation.matrix(votes);
  }

  private static DeclaredAttribute declared(int media) {
    Map<String, String> groups = new HashMap<>();
    for (int p = 0; p < 60; p++) {
      groups.put("p" + p, p < media ? "media" : p < 40 ? "civil society" : "Party");
    }
    return new DeclaredAttribute("group", groups);
  }

  private static CommonGround ground(VoteMatrix votes, DeclaredAttribute... declared) {
    OpinionMap map =
        OpinionMapper.map(votes, List.of(), OpinionOptions.reference().withK(1), Progress.NONE);
    return MinoritySafeConsensus.of(votes, map, List.of(declared), 0.5, 5);
  }

  @Test
  void aMinorityThatDissentsIsNotOutvoted() {
    VoteMatrix votes = votes(12, 12);
    assertThat(ground(votes).statements())
        .extracting(GroundStatement::verdict)
        .containsExactly(Verdict.SHARED_AGREE, Verdict.SHARED_AGREE, Verdict.OPEN);
    CommonGround asked = ground(votes, declared(12));
    assertThat(asked.statements())
        .extracting(GroundStatement::verdict)
        .containsExactly(Verdict.SHARED_AGREE, Verdict.DIVIDED, Verdict.OPEN);
    int media = asked.groups().indexOf(new AskedGroup("group", List.of("media"), 12, true));
    assertThat(asked.statements().get(1).dissenting()).containsExactly(media);
  }

  @Test
  void aGroupTooSmallIsNamedAndItsFiguresCannotBeHadBySubtraction() {
    CommonGround ground = ground(votes(3, 3), declared(3));
    assertThat(ground.tooSmall()).containsExactly(new SmallGroup("group", "media"));
    assertThat(ground.groups())
        .contains(
            new AskedGroup("group", List.of("Party"), 20, false),
            new AskedGroup("group", List.of("civil society"), 37, true));
    int party = ground.groups().indexOf(new AskedGroup("group", List.of("Party"), 20, false));
    assertThat(ground.statements().getFirst().voices().get(party).votes()).isNull();
  }

  @Test
  void smallGroupsArePutTogetherWhereThatIsEnough() {
    Map<String, String> groups = new HashMap<>();
    for (int p = 0; p < 60; p++) {
      groups.put("p" + p, p < 3 ? "media" : p < 6 ? "academia" : "Party");
    }
    CommonGround ground = ground(votes(6, 0), new DeclaredAttribute("group", groups));
    assertThat(ground.groups())
        .contains(new AskedGroup("group", List.of("academia", "media"), 6, true));
    assertThat(ground.tooSmall()).isEmpty();
  }

  @Test
  void noFigureIsAboutFewerPeopleThanTheMinimum() {
    for (int seed = 0; seed < 20; seed++) {
      MadeConversation made = MadeConversation.of(50, 12, 3, 0.3, seed);
      VoteMatrix votes = made.matrix();
      Map<String, String> groups = new HashMap<>();
      for (int p = 0; p < 50; p++) {
        groups.put("p" + p, "g" + (p * p) % 11);
      }
      OpinionMap map =
          OpinionMapper.map(
              votes, List.of(), OpinionOptions.robust().withResamples(0), Progress.NONE);
      CommonGround ground =
          MinoritySafeConsensus.of(votes, map, List.of(new DeclaredAttribute("g", groups)), 0.5, 5);
      assertThat(ground.statements())
          .flatExtracting(GroundStatement::voices)
          .allSatisfy(v -> assertThat(v.votes() == null || v.votes().seen() >= 5).isTrue());
    }
  }

  @Test
  void refusesAThresholdBelowOneHalfAndAMinimumOfOne() {
    VoteMatrix votes = votes(0, 0);
    OpinionMap map =
        OpinionMapper.map(votes, List.of(), OpinionOptions.reference().withK(1), Progress.NONE);
    assertThatThrownBy(() -> MinoritySafeConsensus.of(votes, map, List.of(), 0.4, 5))
        .hasMessageContaining("0.5 to below 1, not 0.4");
    assertThatThrownBy(() -> MinoritySafeConsensus.of(votes, map, List.of(), Double.NaN, 5))
        .hasMessageContaining("not NaN");
    assertThatThrownBy(() -> MinoritySafeConsensus.of(votes, map, List.of(), 0.5, 1))
        .hasMessageContaining("at least 2 people, not 1");
  }
}

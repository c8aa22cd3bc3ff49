package org.polyphony.algorithms.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionOptions.Mode;
import org.polyphony.algorithms.opinion.OpinionOptions.Use;
import org.polyphony.algorithms.opinion.Statement.Moderation;

class OpinionMapperTest {

  /**
   * Four people, two statements, computed by hand. Votes a: + +, b: + -, c: - (unseen), d: - -.
   * Means: 0 and -1/3. Centred: a (1, 4/3), b (1, -2/3), c (-1, 0), d (-1, -2/3); scatter [[4,
   * 4/3], [4/3, 8/3]].
   */
  private static final VoteMatrix BY_HAND =
      MadeConversation.matrix(
          List.of(
              new Vote("a", "0", 1),
              new Vote("a", "1", 1),
              new Vote("b", "0", 1),
              new Vote("b", "1", -1),
              new Vote("c", "0", -1),
              new Vote("d", "0", -1),
              new Vote("d", "1", -1)));

  @Test
  void centersComponentsAndPlacesAreThoseComputedByHand() {
    OpinionMap map = OpinionMapper.map(BY_HAND, List.of(), reference(1), Progress.NONE);
    double mean = (4 + 8 / 3.0) / 2;
    double root = Math.sqrt(4 / 9.0 + 16 / 9.0);
    double largest = mean + root;
    double length = Math.hypot(4 / 3.0, largest - 4);
    double w0 = 4 / 3.0 / length;
    double w1 = (largest - 4) / length;
    assertThat(map.statements()).extracting(MappedStatement::center).containsExactly(0.0, -1 / 3.0);
    assertThat(map.statements().get(0).first()).isCloseTo(w0, within(1e-14));
    assertThat(map.statements().get(1).first()).isCloseTo(w1, within(1e-14));
    List<MappedParticipant> people = map.participants();
    assertThat(people.get(0).x()).isCloseTo(w0 + 4 / 3.0 * w1, within(1e-14));
    // One vote of two: the published scaling multiplies by the square root of two.
    assertThat(people.get(2).x()).isCloseTo(-Math.sqrt(2) * w0, within(1e-14));
    assertThat(map.statements().get(1).extremity())
        .isCloseTo(Math.sqrt(2) * 4 / 3 * Math.hypot(w1, -w0), within(1e-14));
  }

  @Test
  void groupFiguresAreThoseComputedByHand() {
    OpinionMap map =
        OpinionMapper.map(
            BY_HAND,
            List.of(),
            reference(0)
                .withGroups(
                    Map.of("a", "north", "b", "north", "c", "south", "d", "south"), Use.KEEP),
            Progress.NONE);
    MappedStatement first = map.statements().get(0);
    assertThat(first.groupVotes()).containsExactly(new Tally(2, 0, 0), new Tally(0, 2, 0));
    assertThat(first.consensus()).isCloseTo(3 / 4.0 * 1 / 4.0, within(1e-15));
    assertThat(map.statements().get(1).consensus()).isCloseTo(2 / 4.0 * 1 / 3.0, within(1e-15));
    RepresentativeStatement north = map.groups().getFirst().representative().getFirst();
    assertThat(north.statement()).isEqualTo("0");
    assertThat(north.direction()).isEqualTo(RepresentativeStatement.Direction.AGREE);
    assertThat(north.probability()).isEqualTo(0.75);
    assertThat(north.ratio()).isCloseTo(3, within(1e-15));
    assertThat(north.probabilityTest()).isCloseTo(Math.sqrt(3), within(1e-15));
    // (3/3 - 1/3) / sqrt(2/3 · 1/3 · 2/3)
    assertThat(north.ratioTest()).isCloseTo(2 / 3.0 / Math.sqrt(4 / 27.0), within(1e-15));
    double extremity = first.extremity();
    double importance = (1 - 1 / 6.0) * (extremity + 1) * 3 / 6.0;
    assertThat(first.priority())
        .isCloseTo(Math.pow(importance * (1 + 8 * Math.pow(2, -4 / 5.0)), 2), within(1e-14));
  }

  @Test
  void aZeroedColumnCountsAsVotedByEverybodyAndADroppedOneIsGone() {
    List<Statement> known =
        List.of(Statement.of("0"), new Statement("1", "", Moderation.REJECTED, false));
    OpinionMap zero = OpinionMapper.map(BY_HAND, known, reference(1), Progress.NONE);
    assertThat(zero.statements().get(1).center()).isZero();
    assertThat(zero.statements().get(1).extremity()).isZero();
    // One column of two matters and both count as voted: no scaling.
    assertThat(Math.abs(zero.participants().get(2).x())).isCloseTo(1, within(1e-14));
    assertThat(zero.statements().get(1).votes()).isEqualTo(new Tally(1, 2, 0));
    OpinionMap drop =
        OpinionMapper.map(
            BY_HAND, known, reference(1).withModeration(ModerationRule.DROP), Progress.NONE);
    assertThat(drop.statements()).hasSize(1);
    assertThat(drop.participants().getFirst().votes()).isEqualTo(2);
    OpinionMap keep =
        OpinionMapper.map(
            BY_HAND, known, reference(1).withModeration(ModerationRule.KEEP), Progress.NONE);
    assertThat(keep.statements().get(1).center()).isCloseTo(-1 / 3.0, within(1e-15));
  }

  @RepeatedTest(8)
  void theOrderOfPeopleAndVotesChangesNoFigureOfAStatement(RepetitionInfo repetition) {
    int seed = repetition.getCurrentRepetition();
    List<Vote> votes = MadeConversation.of(80, 20, 3, 0.5, seed).votes();
    List<Vote> shuffled = new ArrayList<>(votes);
    Collections.shuffle(shuffled, new Random(seed));
    OpinionMap one =
        OpinionMapper.map(MadeConversation.matrix(votes), List.of(), reference(2), Progress.NONE);
    OpinionMap other =
        OpinionMapper.map(
            MadeConversation.matrix(shuffled), List.of(), reference(2), Progress.NONE);
    for (MappedStatement expected : one.statements()) {
      MappedStatement found =
          other.statements().stream()
              .filter(s -> s.statement().id().equals(expected.statement().id()))
              .findFirst()
              .orElseThrow();
      assertThat(found.first()).isCloseTo(expected.first(), within(1e-10));
      assertThat(found.extremity()).isCloseTo(expected.extremity(), within(1e-10));
    }
    for (MappedParticipant expected : one.participants()) {
      MappedParticipant found =
          other.participants().stream()
              .filter(p -> p.id().equals(expected.id()))
              .findFirst()
              .orElseThrow();
      assertThat(found.x()).isCloseTo(expected.x(), within(1e-10));
      assertThat(found.y()).isCloseTo(expected.y(), within(1e-10));
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void theSameInputAndSeedGiveTheSameMap(Mode mode) {
    VoteMatrix votes = MadeConversation.of(70, 20, 3, 0.5, 11).matrix();
    OpinionOptions options =
        (mode == Mode.ROBUST ? OpinionOptions.robust() : OpinionOptions.reference()).withSeed(5);
    assertThat(OpinionMapper.map(votes, List.of(), options, Progress.NONE))
        .isEqualTo(OpinionMapper.map(votes, List.of(), options, Progress.NONE));
  }

  @RepeatedTest(4)
  void theRobustModeFindsTheCampsThatWereMade(RepetitionInfo repetition) {
    MadeConversation made = MadeConversation.of(150, 40, 3, 0.5, repetition.getCurrentRepetition());
    OpinionMap map =
        OpinionMapper.map(
            made.matrix(), List.of(), OpinionOptions.robust().withResamples(20), Progress.NONE);
    int[] found =
        map.participants().stream()
            .mapToInt(p -> p.group() == null ? -1 : Integer.parseInt(p.group()))
            .toArray();
    assertThat(map.k()).isEqualTo(3);
    assertThat(AdjustedRand.index(found, made.camp())).isGreaterThan(0.8);
    assertThat(map.stability()).isNotNull();
    assertThat(map.participants().getFirst().stability()).isBetween(0.0, 1.0);
  }

  @Test
  void refusesWhatCannotBeMapped() {
    assertThatThrownBy(() -> mapOf(List.of()))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("nobody did");
    assertThatThrownBy(() -> mapOf(List.of(new Vote("a", "0", 1))))
        .hasMessageContaining("only one did");
    assertThatThrownBy(() -> mapOf(List.of(new Vote("a", "0", 0), new Vote("b", "0", 0))))
        .hasMessageContaining("Every vote is a pass");
    assertThatThrownBy(() -> OpinionMapper.map(BY_HAND, List.of(), reference(5), Progress.NONE))
        .hasMessageContaining("k = 5");
    assertThatThrownBy(() ->
            OpinionMapper.map(
                BY_HAND,
                List.of(),
                reference(0).withGroups(Map.of("x", "1"), Use.START),
                Progress.NONE))
        .hasMessageContaining("none of the people who voted");
    assertThatThrownBy(() ->
            OpinionMapper.map(
                BY_HAND,
                List.of(),
                reference(3).withGroups(Map.of("a", "1", "b", "2"), Use.START),
                Progress.NONE))
        .hasMessageContaining("k = 3 groups are asked for, but 2 are given");
  }

  @Test
  void stopsWhenToldTo() {
    VoteMatrix votes = MadeConversation.of(60, 20, 2, 0.5, 3).matrix();
    assertThatThrownBy(() ->
            OpinionMapper.map(
                votes,
                List.of(),
                OpinionOptions.robust(),
                done -> {
                  throw new CancellationException();
                }))
        .isInstanceOf(CancellationException.class);
  }

  private static OpinionMap mapOf(List<Vote> votes) {
    return OpinionMapper.map(
        MadeConversation.matrix(votes), List.of(), OpinionOptions.reference(), Progress.NONE);
  }

  private static OpinionOptions reference(int k) {
    return OpinionOptions.reference().withK(k);
  }
}

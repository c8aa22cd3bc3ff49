package org.polyphony.algorithms.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.opinion.OpinionMap.MappedParticipant;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;

class LiveOpinionMapTest {

  private static final OpinionOptions OPTIONS = OpinionOptions.robust().withResamples(0).withK(3);

  @RepeatedTest(5)
  void anUpdateEqualsTheWholeMadeAtOnce(RepetitionInfo repetition) {
    List<Vote> votes =
        MadeConversation.of(120, 30, 3, 0.6, repetition.getCurrentRepetition()).votes();
    int early = votes.size() / 2;
    LiveOpinionMap live =
        new LiveOpinionMap(MadeConversation.matrix(votes.subList(0, early)), List.of(), OPTIONS);
    for (int at = early; at < votes.size(); at += 100) {
      live.add(votes.subList(at, Math.min(votes.size(), at + 100)));
    }
    OpinionMap whole =
        OpinionMapper.map(MadeConversation.matrix(votes), List.of(), OPTIONS, Progress.NONE);
    same(live.current(), whole);
  }

  @Test
  void aVoteThatChangesReplacesTheFormerOne() {
    List<Vote> votes = MadeConversation.of(40, 12, 2, 0.9, 5).votes();
    Vote first = votes.getFirst();
    Vote changed = new Vote(first.participant(), first.statement(), first.value() == 1 ? -1 : 1);
    LiveOpinionMap live =
        new LiveOpinionMap(MadeConversation.matrix(votes), List.of(), OPTIONS.withK(2));
    OpinionMap after = live.add(List.of(changed));
    List<Vote> all = new java.util.ArrayList<>(votes);
    all.add(changed);
    same(
        after,
        OpinionMapper.map(
            MadeConversation.matrix(all), List.of(), OPTIONS.withK(2), Progress.NONE));
  }

  @Test
  void refusesAVoteThatIsNoneAndTheReferenceMode() {
    VoteMatrix votes = MadeConversation.of(20, 9, 2, 0.9, 5).matrix();
    LiveOpinionMap live = new LiveOpinionMap(votes, List.of(), OPTIONS.withK(2));
    assertThatThrownBy(() -> live.add(List.of(new Vote("p1", "s1", 2))))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("participant p1 gave 2 on statement s1");
    assertThatThrownBy(() -> new LiveOpinionMap(votes, List.of(), OpinionOptions.reference()))
        .hasMessageContaining("robust mode");
  }

  private static void same(OpinionMap one, OpinionMap other) {
    for (MappedStatement expected : other.statements()) {
      MappedStatement statement =
          one.statements().stream()
              .filter(s -> s.statement().id().equals(expected.statement().id()))
              .findFirst()
              .orElseThrow();
      assertThat(statement.center()).isCloseTo(expected.center(), within(1e-12));
      assertThat(statement.first()).isCloseTo(expected.first(), within(1e-9));
      assertThat(statement.second()).isCloseTo(expected.second(), within(1e-9));
      assertThat(statement.votes()).isEqualTo(expected.votes());
    }
    int[] here = new int[other.participants().size()];
    int[] there = new int[here.length];
    for (int i = 0; i < here.length; i++) {
      MappedParticipant expected = other.participants().get(i);
      MappedParticipant person =
          one.participants().stream()
              .filter(p -> p.id().equals(expected.id()))
              .findFirst()
              .orElseThrow();
      assertThat(person.x()).isCloseTo(expected.x(), within(1e-9));
      here[i] = person.group() == null ? -1 : Integer.parseInt(person.group());
      there[i] = expected.group() == null ? -1 : Integer.parseInt(expected.group());
    }
    assertThat(AdjustedRand.index(here, there)).isGreaterThan(0.85);
  }
}

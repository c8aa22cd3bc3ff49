package org.polyphony.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.assessments.Position;
import org.polyphony.platform.assessments.Ranking;
import org.polyphony.platform.coverage.Matrix.Cell;
import org.polyphony.platform.coverage.Matrix.Count;
import org.polyphony.platform.coverage.Matrix.State;
import org.polyphony.platform.stakeholders.Population.Tally;
import org.polyphony.platform.stakeholders.Sex;

/** Cells, balance and reasons, counted by hand. */
class MatrixTest {

  private static final List<Tally> TALLIES =
      List.of(
          new Tally("ML", "media", Sex.FEMALE, 3, 1),
          new Tally("ML", "media", Sex.NOT_STATED, 2, 0),
          new Tally("WS", "media", Sex.MALE, 4, 0),
          new Tally("WS", "civil", null, 1, 1),
          new Tally(null, "civil", Sex.MALE, 5, 2),
          new Tally("XX", null, Sex.FEMALE, 1, 0));

  private static final Matrix MATRIX =
      Matrix.of(
          TALLIES,
          List.of("africa", "oceania"),
          List.of("civil", "media"),
          it -> "ML".equals(it) ? "africa" : "WS".equals(it) ? "oceania" : null);

  @Test
  void sumsWhoIsKnownAndWhoIsEngaged() {
    assertThat(MATRIX.at("africa", "media")).isEqualTo(new Count(5, 1));
    assertThat(MATRIX.at("oceania", "media")).isEqualTo(new Count(4, 0));
    assertThat(MATRIX.at("oceania", "civil")).isEqualTo(new Count(1, 1));
  }

  @Test
  void namesTheCellsOfEachState() {
    assertThat(MATRIX.in(State.ENGAGED))
        .containsExactly(new Cell("africa", "media"), new Cell("oceania", "civil"));
    assertThat(MATRIX.in(State.SILENT)).containsExactly(new Cell("oceania", "media"));
    assertThat(MATRIX.in(State.MISSING)).containsExactly(new Cell("africa", "civil"));
  }

  @Test
  void whatIsNotRecordedHasItsOwnRowAndColumnButIsNoEmptyPlace() {
    assertThat(MATRIX.rows()).containsExactly("africa", "oceania", Matrix.NONE);
    assertThat(MATRIX.groups()).containsExactly("civil", "media", Matrix.NONE);
    assertThat(MATRIX.at(Matrix.NONE, "civil")).isEqualTo(new Count(5, 2));
    assertThat(MATRIX.at(Matrix.NONE, Matrix.NONE)).isEqualTo(new Count(1, 0));
    var without = Matrix.of(TALLIES.subList(0, 1), List.of("a"), List.of("media"), _ -> "a");
    assertThat(without.rows()).containsExactly("a");
    assertThat(without.groups()).containsExactly("media");
  }

  @Test
  void balanceIsOfThoseOfWhomItIsKnown() {
    var balance = Balance.of(TALLIES, "ML"::equals, "WS"::equals, "civil"::equals);
    assertThat(balance.women().known()).isEqualTo(new Balance.Ratio(4, 13));
    assertThat(balance.women().engaged()).isEqualTo(new Balance.Ratio(1, 3));
    assertThat(balance.notStated().known()).isEqualTo(new Balance.Ratio(2, 15));
    assertThat(balance.leastDeveloped().known()).isEqualTo(new Balance.Ratio(5, 11));
    assertThat(balance.smallIslands().engaged()).isEqualTo(new Balance.Ratio(1, 2));
    assertThat(balance.civilSociety().known()).isEqualTo(new Balance.Ratio(6, 15));
    assertThat(new Balance.Ratio(0, 0).share()).isZero();
  }

  @Test
  void whatSomebodyNeedsWeighsMoreThanInfluenceAndThatMoreThanBalance() {
    var nothing = Reason.of(new Reason.Facts(false, false, null, false, false, false));
    var woman = Reason.of(new Reason.Facts(false, false, null, false, false, true));
    var strong = new Ranking(4, 3, Position.NEUTRAL);
    var influential = Reason.of(new Reason.Facts(false, false, strong, false, false, false));
    var needs = Reason.of(new Reason.Facts(true, false, null, false, false, false));
    assertThat(nothing).containsExactly(Reason.FILLS);
    assertThat(influential).isEqualTo(Set.of(Reason.FILLS, Reason.INFLUENTIAL));
    assertThat(List.of(nothing, woman, influential, needs))
        .extracting(Reason::weight)
        .containsExactly(0, 1, 2, 3);
    var weak = new Ranking(3, 5, Position.SUPPORTIVE);
    assertThat(Reason.of(new Reason.Facts(false, true, weak, true, true, false)))
        .isEqualTo(
            Set.of(
                Reason.FILLS,
                Reason.OFFERS,
                Reason.INTERESTED,
                Reason.SUPPORTIVE,
                Reason.LEAST_DEVELOPED,
                Reason.SMALL_ISLAND));
  }
}

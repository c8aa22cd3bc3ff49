package org.polyphony.algorithms.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyphony.algorithms.InputRefused;

/** Tables that cannot be kept are refused with the line and the cure. */
class RuleRefusalsTest {

  private static final String ADDED =
      """
      x,talk,person > 3,fits,5,r,n. => the field 'person' is not known; nearest: persons
      x,talk,persons ~ 3,fits,5,r,n. => is not a comparison
      x,talk,persons > many,fits,5,r,n. => use a whole number from 0
      x,talk,persons != 3,fits,5,r,n. => use < or >
      x,talk,mode < virtual,fits,5,r,n. => use = or != with mode
      x,talk,mode = virtal,fits,5,r,n. => 'virtal' is not known; nearest: virtual
      x,tlak,,fits,5,r,n. => the subject 'tlak' is not known; nearest: talk
      x,talk,,fit,5,r,n. => the effect 'fit' is not known; nearest: fits
      x,talk,,fits,0,r,n. => not 0
      x,talk,,fits,five,r,n. => are no points
      x,talk,persons > 3,fits,5,,n. => the reason or the note is missing
      x,talk,persons > 3,fits,5,r, => the reason or the note is missing
      x,talk,persons > 3,fits,,r,n. => fits has no value
      x,talk,persons > 3,excludes,yes,r,n. => leave it empty
      X!,talk,persons > 3,fits,5,r,n. => small letters
      order,talk,persons > 3,fits,5,r,n. => the id order stands on line 34 too
      x,talk,persons > 50 and persons < 20,fits,5,r,n. => can never hold
      x,talk,,excludes,,r,n. => excluded whatever the plan
      x,course,mode = virtual,fits,5,r,n. => never delivered in that mode
      x,course,persons > 30,fits,5,r,n. => line 32 excludes course whenever this rule applies
      x,course,persons >= 26,cost,fixed 1..2,, => line 32 excludes course whenever
      x,course,,requires,persons >= 30,r,n. => which line 35 requires
      x,talk,,cost,fixed 5..3,, => runs backwards
      x,talk,,cost,fixed 5,, => is no range
      x,talk,,cost,fixed 5..6,, => has a 'cost' on line 25 too
      x,talk,,time,lead 5..6,, => has a 'time' on line 28 too
      x,talk,,size,5..6,, => talk has its 'size' on line 23 too
      x,talk,mode = virtual,fits,3,r,n. => already has points under the same condition on line 30
      x,course,,precedes,talk 2,r,n. => talk before course before talk (lines 34, 35)
      x,talk,,needs,course,r,n. => talk before course before talk (lines 34, 35)
      x,talk,budget > 500,excludes,,r,n. => asks about days or budget
      x,talk,,requires,days <= 500,r,n. => asks about days or budget
      x,talk,days > 5,needs,lecture,r,n. => asks about days or budget
      x,talk,,weights,skill weak,, => talk has its 'weights' on line 12 too
      x,talk,persons > 3,weights,skill weak,, => this effect takes no condition
      table-nam,table,,set,Mine,, => the setting 'table-nam' is not known; nearest: table-name
      x,talk,persons > 3,fits,5,r => 6 fields
      x,"talk,persons => a quoted field never ends
      """;

  static Stream<Arguments> added() {
    return split(ADDED);
  }

  private static final String REMOVED =
      """
      c-talk-online, => small.csv line 12: talk (virtual) has no row 'cost' that always applies
      t-course, => small.csv line 13: course (face-to-face) has no row 'time'
      w-talk, => small.csv line 18: talk has no row 'weights'
      m-talk, => small.csv line 12: talk has no row 'modes'
      w-ignorance, => the challenge ignorance has no row 'weights'
      w-exercise, => exercise has no row 'weights'
      p-exercise, => small.csv line 16: exercise has no row 'phase'
      table-core, => the setting table-core is missing
      """;

  static Stream<Arguments> removed() {
    return split(REMOVED);
  }

  private static Stream<Arguments> split(String lines) {
    return lines
        .lines()
        .map(line -> line.split(" => "))
        .map(both -> Arguments.of(both[0], both[1]));
  }

  /** The small table has 34 lines with its header; what is added stands on line 35. */
  @ParameterizedTest
  @MethodSource("added")
  void refusesWhatIsAddedNamingTheLine(String row, String message) {
    assertThatThrownBy(() -> SmallRules.read(SmallRules.ROWS + row + "\n"))
        .isInstanceOf(InputRefused.class)
        .hasMessageMatching("(?s)small\\.csv line \\d+: .*; .*")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @MethodSource("removed")
  void refusesWhatIsMissing(String start, String message) {
    List<String> rows = SmallRules.ROWS.lines().filter(row -> !row.startsWith(start)).toList();
    assertThat(rows).hasSize(32);
    assertThatThrownBy(() -> SmallRules.read(String.join("\n", rows)))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAnOutcomeThatNothingServesAndAnActivityThatNothingUses() {
    assertThatThrownBy(
            () -> SmallRules.read(SmallRules.ROWS.replace("; skill core,,\nw-ig", ",,\nw-ig")))
        .hasMessageContaining("no instrument is core or supporting for the outcome skill");
    assertThatThrownBy(() ->
            SmallRules.read(SmallRules.ROWS.replace("uses,lecture; exercise", "uses,lecture")))
        .hasMessageContaining(
            "small.csv line 16: no instrument uses or needs the activity exercise");
  }

  @Test
  void refusesContradictoryRequirementsNamingBothLines() {
    String two =
        "a,talk,groups >= 2,requires,persons >= 50,r,n.\n"
            + "b,talk,languages = 1,requires,persons <= 40,r,n.\n";
    assertThatThrownBy(() -> SmallRules.read(SmallRules.ROWS + two))
        .hasMessageContaining("small.csv line 36: talk requires 'persons <= 40' here")
        .hasMessageContaining("'persons >= 50' on line 35, which no plan can meet together");
    String apart =
        "a,talk,languages > 1,requires,persons >= 50,r,n.\n"
            + "b,talk,languages = 1,requires,persons <= 40,r,n.\n";
    assertThat(SmallRules.read(SmallRules.ROWS + apart).rows()).hasSize(35);
  }

  @Test
  void refusesToNeedWhatIsExcludedUnderTheSameCondition() {
    String two =
        "a,exercise,persons > 10,excludes,,r,n.\n" + "b,course,persons > 12,needs,exercise,r,n.\n";
    assertThatThrownBy(() -> SmallRules.read(SmallRules.ROWS + two))
        .hasMessageContaining(
            "small.csv line 36: course needs exercise here, which line 35 excludes");
  }

  @Test
  void refusesWhatIsNotATable() {
    assertThatThrownBy(() -> RuleTable.read("r.csv", "", SmallRules.WORDS))
        .hasMessageContaining("r.csv line 1: the columns are");
    assertThatThrownBy(() -> RuleTable.read("r.csv", "a\u0000b", SmallRules.WORDS))
        .hasMessageContaining("U+0000");
    assertThatThrownBy(() -> RuleTable.read("r.csv", "x".repeat(1_000_001), SmallRules.WORDS))
        .hasMessageContaining("more than 1,000,000 characters");
  }

  @Test
  void quotesAndLineEndsDoNotChangeTheHash() {
    RuleTable plain = SmallRules.table();
    String rows = SmallRules.HEADER + SmallRules.ROWS;
    String semicolons =
        rows.lines()
                .map(line -> {
                  String[] fields = line.split(",", -1);
                  return "\"" + String.join("\";\"", fields) + "\"";
                })
                .reduce("\uFEFF", (all, line) -> all + line + "\r\n")
            + "\r\n";
    RuleTable quoted =
        RuleTable.read("q.csv", semicolons.replace("\"id\";\"", "id;\""), SmallRules.WORDS);
    assertThat(quoted.hash()).isEqualTo(plain.hash()).matches("[0-9a-f]{64}");
    assertThat(quoted.rows()).isEqualTo(plain.rows());
    assertThat(SmallRules.read(SmallRules.ROWS.replace("+6", "+7")).hash())
        .isNotEqualTo(plain.hash());
    assertThat(plain.name() + " " + plain.version()).isEqualTo("Small 7");
  }

  @Test
  void aRecordOverSeveralLinesKeepsTheCount() {
    String rows = SmallRules.ROWS.replace("Screens tire.", "\"Screens\ntire, \"\"often\"\".\"");
    assertThatThrownBy(() -> SmallRules.read(rows + "x,talk,,fits,0,r,n.\n"))
        .hasMessageContaining("small.csv line 36:");
  }
}

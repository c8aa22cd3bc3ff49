package org.polyphony.algorithms.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  /** Winkler (1994), table 2.1, as far as his later adjustments are not in it. */
  @ParameterizedTest
  @CsvSource({
    "shackleford, shackelford, 0.970, 0.982",
    "dunningham, cunnigham, 0.896, 0.896",
    "nichleson, nichulson, 0.926, 0.956",
    "jones, johnson, 0.790, 0.832",
    "massey, massie, 0.889, 0.933",
    "abroms, abrams, 0.889, 0.922",
    "hardin, martinez, 0.722, 0.722",
    "jeraldine, geraldine, 0.926, 0.926",
    "marhta, martha, 0.944, 0.961",
    "michelle, michael, 0.869, 0.921",
    "julies, julius, 0.889, 0.933",
    "tanya, tonya, 0.867, 0.880",
    "dwayne, duane, 0.822, 0.840",
    "sean, susan, 0.783, 0.805",
    "dixon, dicksonx, 0.767, 0.813"
  })
  void jaroAndWinklerAsPublished(String a, String b, double jaro, double winkler) {
    assertThat(JaroWinkler.jaro(a, b)).isEqualTo(jaro, within(6e-4));
    assertThat(JaroWinkler.similarity(a, b)).isEqualTo(winkler, within(6e-4));
    assertThat(JaroWinkler.similarity(b, a)).isEqualTo(winkler, within(6e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "ca, ac, 1",
    "ca, abc, 3",
    "smith, smiht, 1",
    "'', abc, 3",
    "same, same, 0"
  })
  void editsAsOptimalStringAlignmentCountsThem(String a, String b, int edits) {
    assertThat(DamerauLevenshtein.distance(a, b)).isEqualTo(edits);
    assertThat(DamerauLevenshtein.atMost(a, b, edits)).isEqualTo(edits);
    if (edits > 0) {
      assertThat(DamerauLevenshtein.atMost(a, b, edits - 1)).isEqualTo(edits);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Universität Zürich, universitat zurich",
    "  O’Brien‑Smith , obrien smith",
    "ＡＢＣ①, abc1",
    "Łódź Straße Ærø, lodz strasse aero",
    "Пётр Чайковский, petr chaykovskiy",
    "北京大学, bei jing da xue"
  })
  void foldsCaseAccentsFormsAndScripts(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "محمد, Mohammed",
    "محمد, Muhammad",
    "أحمد, Ahmed",
    "يوسف, Yousef",
    "حسن, Hassan",
    "Иванов, Ivanov",
    "Сергей, Sergei",
    "Юрий, Yuri",
    "王, Wang",
    "小明, Xiaoming",
    "Smith, Smyth",
    "Jon, John",
    "Stephen, Steven",
    "Catherine, Kathrin"
  })
  void namesMeetAcrossScriptsAndSpellings(String a, String b) {
    String x = Folding.fold(a).replace(" ", "");
    String y = Folding.fold(b).replace(" ", "");
    assertThat(NameComparer.level(x, y)).as(x + " " + y).isGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"Ahmed, Hassan", "Ivanov, Petrov", "Smith, Jones", "Wang, Zhang"})
  void otherNamesDoNotMeet(String a, String b) {
    assertThat(NameComparer.level(Folding.fold(a), Folding.fold(b))).isLessThan(3);
  }

  @Test
  void daysWithExchangedPartsAndOtherForms() {
    DateComparer dates = new DateComparer();
    Value day = dates.value("1970-03-12");
    assertThat(day).isNotNull();
    assertThat(dates.level(day, dates.value("12.3.1970"))).isEqualTo(4);
    assertThat(dates.level(day, dates.value("19700312"))).isEqualTo(4);
    assertThat(dates.level(day, dates.value("1970-12-03"))).isEqualTo(3);
    assertThat(dates.level(day, dates.value("1970-03-21"))).isEqualTo(3);
    assertThat(dates.level(day, dates.value("1970-03-28"))).isEqualTo(2);
    assertThat(dates.level(day, dates.value("1988-07-01"))).isEqualTo(1);
  }

  @Test
  void authorsInAnyOrderAndAbbreviated() {
    PeopleComparer people = new PeopleComparer();
    Value full = people.value("Jim Gray, Michael Stonebraker, Patricia G. Selinger");
    assertThat(people.level(full, people.value("M. Stonebraker; P. Selinger; J. Gray")))
        .isEqualTo(4);
    assertThat(
            people.level(full, people.value("Stonebraker, Michael; Gray, Jim; Selinger, Patricia")))
        .isEqualTo(5);
    assertThat(people.level(full, people.value("Jim Gray and Michael Stonebraker et al.")))
        .isEqualTo(4);
    assertThat(people.level(full, people.value("Edgar Codd"))).isEqualTo(1);
  }
}

package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MixingTest {

  private static Network grouped(String ties) {
    NetworkBuilder builder = new NetworkBuilder(false, false);
    builder.member("g1", "government").member("g2", "government");
    builder.member("c1", "civil society").member("c2", "civil society");
    builder.member("x", null);
    for (String tie : ties.split(" ")) {
      builder.tie(tie.substring(0, 2), tie.substring(3), 1);
    }
    return builder.build();
  }

  @Test
  void groupsThatKeepToThemselves() {
    Mixing mixing = Mixing.of(grouped("g1-g2 c1-c2"));
    assertThat(mixing.assortativity()).isEqualTo(1, within(1e-15));
    assertThat(mixing.eiIndex()).isEqualTo(-1);
    assertThat(mixing.withoutGroup()).isEqualTo(1);
  }

  @Test
  void groupsThatSeekEachOther() {
    Mixing mixing = Mixing.of(grouped("g1-c1 g1-c2 g2-c1"));
    assertThat(mixing.assortativity()).isEqualTo(-1, within(1e-15));
    assertThat(mixing.eiIndex()).isEqualTo(1);
    // Of the 6 pairs 4 lie between the groups.
    assertThat(mixing.eiExpected()).isEqualTo(2 / 6.0, within(1e-15));
  }

  @Test
  void tiesWithTheUngroupedAreLeftOut() {
    Mixing mixing = Mixing.of(grouped("g1-g2 g1-c1 g1-x"));
    assertThat(mixing.internal()).isEqualTo(1);
    assertThat(mixing.external()).isEqualTo(1);
    assertThat(mixing.nodeEi()[0]).isZero();
    assertThat(mixing.nodeEi()[4]).isNaN();
    assertThat(mixing.matrix()[0]).containsExactly(1, 1);
  }

  @Test
  void oneGroupAloneHasNoAssortativity() {
    NetworkBuilder builder = new NetworkBuilder(false, false);
    builder.member("a", "g").member("b", "g").tie("a", "b", 1);
    assertThat(Mixing.of(builder.build()).assortativity()).isNull();
  }
}

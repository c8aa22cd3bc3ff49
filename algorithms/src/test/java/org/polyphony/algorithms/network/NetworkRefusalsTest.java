package org.polyphony.algorithms.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.Progress;

class NetworkRefusalsTest {

  private static void refused(String key, ThrowingCallable action) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(InputRefused.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void weightsThatAreNone(double weight) {
    refused("network.weight", () -> new NetworkBuilder(false, true).tie("a", "b", weight));
  }

  @Test
  void membersThatAreUnknownTwiceOrNameless() {
    NetworkBuilder builder = new NetworkBuilder(false, false).member("a", null).closeMembership();
    refused("network.node.unknown", () -> builder.tie("a", "b", 1));
    refused("network.node.twice", () -> builder.member("a", null));
    refused("network.node.empty", () -> new NetworkBuilder(true, true).tie("a", " ", 1));
  }

  @Test
  void nobodyAtAll() {
    Network empty = new NetworkBuilder(false, false).build();
    refused(
        "network.empty", () -> NetworkAnalysis.of(empty, NetworkOptions.DEFAULT, Progress.NONE));
  }

  @Test
  void optionsOutOfRange() {
    refused(
        "network.option.runs",
        () ->
            new NetworkOptions(
                0, 1, NetworkOptions.Effort.AUTO, PathLength.STEPS, 0.01, 0.1, false));
    refused(
        "network.option.epsilon",
        () ->
            new NetworkOptions(
                1, 1, NetworkOptions.Effort.AUTO, PathLength.STEPS, Double.NaN, 0.1, false));
  }

  @Test
  void stopsWhenTold() {
    Network network = TestNetworks.random(3000, 9000, false, false, 1);
    AtomicInteger calls = new AtomicInteger();
    Progress impatient =
        _ -> {
          if (calls.incrementAndGet() > 20) {
            throw new CancellationException("enough");
          }
        };
    assertThatThrownBy(() -> Betweenness.exact(network, impatient))
        .isInstanceOf(CancellationException.class);
    assertThat(calls.get()).isLessThan(500);
  }

  @Test
  void progressNeverGoesBeyondTheWhole() {
    AtomicInteger wrong = new AtomicInteger();
    Progress watch = done -> wrong.addAndGet(done >= 0 && done <= 1 ? 0 : 1);
    NetworkAnalysis.of(
        TestNetworks.random(200, 400, false, false, 1), NetworkOptions.DEFAULT, watch);
    assertThat(wrong).hasValue(0);
  }
}

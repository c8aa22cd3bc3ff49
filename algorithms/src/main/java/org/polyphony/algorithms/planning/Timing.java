package org.polyphony.algorithms.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * When a stage of a sequence starts and ends, in days from now. Stages are prepared side by side
 * and held one after the other; what runs on as the last of several counts to its start only.
 *
 * @param start first and last likely day
 * @param end first and last likely day
 */
record Timing(Range start, Range end) {

  static List<Timing> of(List<Assessed> stages) {
    List<Timing> timings = new ArrayList<>();
    Range free = Range.NONE;
    for (int at = 0; at < stages.size(); at++) {
      Assessed stage = stages.get(at);
      Range start =
          new Range(
              Math.max(stage.lead().low(), free.low()), Math.max(stage.lead().high(), free.high()));
      boolean follows = at > 0 && at == stages.size() - 1 && stage.runsOn();
      free = follows ? start : start.plus(stage.length());
      timings.add(new Timing(start, free));
    }
    return timings;
  }
}

package org.polyphony.platform.indicators;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a computation found.
 *
 * @param total how many
 * @param whole out of how many, or null
 * @param parts the same, broken down
 */
public record Computed(long total, @Nullable Long whole, List<Part> parts) {

  /** Sorts the parts by dimension, the largest first. */
  public Computed {
    parts =
        parts.stream()
            .sorted(
                Comparator.comparing(Part::dimension)
                    .thenComparing(Part::value, Comparator.reverseOrder())
                    .thenComparing(Part::key))
            .toList();
  }

  /**
   * A part.
   *
   * @param dimension by what
   * @param key which; empty where it is not recorded
   * @param above the part of another dimension to which it belongs, such as the region of a
   *     country; empty for none
   * @param value how many
   */
  public record Part(Dimension dimension, String key, String above, long value) {}

  /** The parts of one dimension. */
  public List<Part> by(Dimension dimension) {
    return parts.stream().filter(it -> it.dimension() == dimension).toList();
  }
}

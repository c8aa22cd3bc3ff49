package org.polyphony.platform.strategy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Small helps for records that the database numbers. */
final class Rows {

  private Rows() {}

  /** The number of a record that was saved. */
  static long id(@Nullable Long id) {
    return Objects.requireNonNull(id, "not saved yet");
  }
}

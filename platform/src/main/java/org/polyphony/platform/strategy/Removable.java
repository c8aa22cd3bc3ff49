package org.polyphony.platform.strategy;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.Stream;

/** A part that is taken out but not forgotten, so that a removal can be taken back. */
@MappedSuperclass
abstract class Removable {

  private boolean removed;

  final void remove(boolean out) {
    removed = out;
  }

  /** The parts that count. */
  static <T extends Removable> Stream<T> kept(List<T> parts) {
    return parts.stream().filter(it -> !((Removable) it).removed);
  }
}

package org.polyphony.platform.exchanges;

import java.util.Optional;

/** Tells who asked for an exchange. A bean of the module that keeps what people ask for. */
@FunctionalInterface
public interface RequesterSource {

  /**
   * Who asked.
   *
   * @param name of the person, and of the organization or Party behind them
   * @param path what they asked for, for the staff
   */
  record Requester(String name, String path) {}

  /** Who asked for one exchange; empty where nobody is recorded. */
  Optional<Requester> of(long exchange);
}

package org.polyphony.platform.operations;

import java.util.Map;

/**
 * One part of {@code /health}; every bean of this type is asked each time, so it must answer within
 * milliseconds. A module adds its own, such as the mail that waits.
 */
public interface HealthPart {

  /** The key in the answer, such as {@code mail}. */
  String name();

  /** Looks now; an exception counts as unhealthy. */
  Result check();

  /**
   * What was found.
   *
   * @param healthy false makes the whole answer 503
   * @param details figures without personal data, as simple JSON values; anybody may read them
   */
  record Result(boolean healthy, Map<String, Object> details) {

    public static Result healthy(Map<String, Object> details) {
      return new Result(true, details);
    }

    public static Result unhealthy(Map<String, Object> details) {
      return new Result(false, details);
    }
  }
}

package org.polyphony.algorithms;

/**
 * How a long computation tells how far it is, and learns that it should stop.
 *
 * <p>Implementations must be cheap and thread-safe: {@link #report} is called often.
 */
@FunctionalInterface
public interface Progress {

  /** Tells nobody and never stops. */
  Progress NONE = _ -> {};

  /**
   * Called as work advances.
   *
   * @param done the part done, from 0 to 1
   * @throws java.util.concurrent.CancellationException to stop the computation
   */
  void report(double done);
}

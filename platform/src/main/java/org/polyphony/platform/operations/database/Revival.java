package org.polyphony.platform.operations.database;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a database server again that ended although nobody asked it to: killed by the kernel for
 * want of memory, or by hand. The first time at once; a server that keeps dying is given pauses
 * that double from one second to one minute.
 */
final class Revival {
  private static final Logger LOG = LoggerFactory.getLogger(Revival.class);
  private static final int LONGEST_PAUSE_SECONDS = 60;

  /** One that lived so long did not die of its start. */
  private static final long STEADY_NANOS = TimeUnit.MINUTES.toNanos(2);

  private final Boot boot;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final ReentrantLock starting = new ReentrantLock();
  private int failures;

  /** Starts the server anew and returns its process. */
  interface Boot {
    Process start() throws IOException, InterruptedException;
  }

  Revival(Boot boot) {
    this.boot = boot;
  }

  /** Watches a server that was just started. */
  void watch(Process server) {
    long since = System.nanoTime();
    server
        .onExit()
        .thenAccept(
            dead -> Thread.ofVirtual().name("postgres-revival").start(() -> died(dead, since)));
  }

  /** From now on the server may end; waits for a start that is under way. */
  void end() {
    ended.countDown();
    starting.lock();
    starting.unlock();
  }

  private void died(Process dead, long since) {
    if (ended.getCount() == 0) {
      return;
    }
    failures = System.nanoTime() - since > STEADY_NANOS ? 0 : failures;
    LOG.error("PostgreSQL ended by itself (exit code {}): it is started again", dead.exitValue());
    try {
      while (!ended.await(pause(failures), TimeUnit.SECONDS) && !revived()) {
        failures++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean revived() throws InterruptedException {
    starting.lock();
    try {
      if (ended.getCount() > 0) {
        watch(boot.start());
        failures++;
        LOG.info("PostgreSQL runs again");
      }
      return true;
    } catch (IOException e) {
      LOG.error("PostgreSQL does not start again: {}", e.getMessage());
      return false;
    } finally {
      starting.unlock();
    }
  }

  /** Seconds to wait after so many deaths in a row. */
  static int pause(int failures) {
    return failures == 0 ? 0 : Math.min(LONGEST_PAUSE_SECONDS, 1 << Math.min(6, failures - 1));
  }
}

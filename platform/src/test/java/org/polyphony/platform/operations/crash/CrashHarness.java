package org.polyphony.platform.operations.crash;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Many writers at once, and {@code kill -9} while they write. */
public final class CrashHarness {
  private CrashHarness() {}

  /** Writes one record through HTTP. */
  @FunctionalInterface
  public interface Write {
    /**
     * Writes the record of this number.
     *
     * @return true when the application acknowledged it, false when it refused
     * @throws IOException when the connection broke: then nothing is promised
     */
    boolean acknowledged(int number) throws IOException, InterruptedException;
  }

  /**
   * Lets writers write one number after the other and kills the application once so many writes
   * were acknowledged.
   *
   * @return every acknowledged number
   */
  public static Set<Integer> killWhileWriting(
      ChildApplication application, Write write, int writers, int enough)
      throws InterruptedException {
    Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    AtomicInteger numbers = new AtomicInteger();
    CountDownLatch left = new CountDownLatch(enough);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < writers; i++) {
        threads.submit(() -> writeUntilKilled(application, write, numbers, acknowledged, left));
      }
      left.await();
      application.kill();
    }
    return acknowledged;
  }

  private static void writeUntilKilled(
      ChildApplication application,
      Write write,
      AtomicInteger numbers,
      Set<Integer> acknowledged,
      CountDownLatch left) {
    try {
      while (application.alive()) {
        int number = numbers.incrementAndGet();
        try {
          if (write.acknowledged(number)) {
            acknowledged.add(number);
            left.countDown();
          }
        } catch (IOException connectionEnded) {
          // nothing was promised: the number is given up
        }
      }
      left.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

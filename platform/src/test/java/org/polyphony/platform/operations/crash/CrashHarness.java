package org.polyphony.platform.operations.crash;

import java.io.IOException;
import java.net.http.HttpClient;
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
    boolean acknowledged(HttpClient http, ChildApplication application, int number)
        throws IOException, InterruptedException;
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
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < writers; i++) {
        threads.submit(
            () -> writeUntilKilled(http, application, write, numbers, acknowledged, left));
      }
      left.await();
      application.kill();
    }
    return acknowledged;
  }

  private static void writeUntilKilled(
      HttpClient http,
      ChildApplication application,
      Write write,
      AtomicInteger numbers,
      Set<Integer> acknowledged,
      CountDownLatch left) {
    try {
      while (true) {
        int number = numbers.incrementAndGet();
        if (write.acknowledged(http, application, number)) {
          acknowledged.add(number);
          left.countDown();
        }
      }
    } catch (IOException killed) {
      left.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.polyphony.algorithms.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.polyphony.algorithms.Progress;

/**
 * Runs numbered tasks on all processors and returns their results by number. The division into
 * tasks is the caller's and must not depend on the processors: then floating-point sums taken in
 * the order of the numbers are the same on every machine.
 */
final class Workers {

  private Workers() {}

  static <T> List<T> run(int tasks, Progress progress, IntFunction<T> task) {
    int threads = Math.min(tasks, Runtime.getRuntime().availableProcessors());
    AtomicInteger done = new AtomicInteger();
    IntFunction<T> counted =
        i -> {
          T result = task.apply(i);
          progress.report(done.incrementAndGet() / (double) tasks);
          return result;
        };
    if (threads <= 1) {
      List<T> results = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        results.add(counted.apply(i));
      }
      return results;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < tasks; i++) {
        int number = i;
        futures.add(pool.submit(() -> counted.apply(number)));
      }
      return collect(futures);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<T> collect(List<Future<T>> futures) {
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Bounds of task {@code i} when {@code n} items are divided into {@code tasks} equal runs. */
  static int bound(int i, int tasks, int n) {
    return (int) ((long) n * i / tasks);
  }
}

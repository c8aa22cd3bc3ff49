package org.polyphony.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A change is seen by its own transaction at once, by others when it is committed. */
class CachedTest {

  private final AtomicReference<String> committed = new AtomicReference<>("old");
  private final ThreadLocal<String> uncommitted = new ThreadLocal<>();
  private final Cached<String> cached =
      new Cached<>(
          Clock.systemUTC(), () -> uncommitted.get() == null ? committed.get() : uncommitted.get());

  @BeforeEach
  void begin() {
    TransactionSynchronizationManager.initSynchronization();
  }

  @AfterEach
  void end() {
    TransactionSynchronizationManager.clear();
  }

  @Test
  void aReaderWhoComesInBetweenHidesNothingFromTheWriter() {
    uncommitted.set("new");
    cached.forget();
    assertThat(cached.get()).isEqualTo("new");
    assertThat(readByAnother()).isEqualTo("old");
    uncommitted.set("newer");
    cached.forget();
    assertThat(cached.get()).isEqualTo("newer");
    committed.set("newer");
    complete(TransactionSynchronization.STATUS_COMMITTED);
    assertThat(readByAnother()).isEqualTo("newer");
  }

  @Test
  void whatWasRolledBackIsSeenByNobody() {
    uncommitted.set("new");
    cached.forget();
    assertThat(cached.get()).isEqualTo("new");
    uncommitted.remove();
    complete(TransactionSynchronization.STATUS_ROLLED_BACK);
    assertThat(cached.get()).isEqualTo("old");
    assertThat(readByAnother()).isEqualTo("old");
  }

  private String readByAnother() {
    return CompletableFuture.supplyAsync(cached::get).join();
  }

  private static void complete(int status) {
    TransactionSynchronizationManager.getSynchronizations()
        .forEach(it -> it.afterCompletion(status));
  }
}

package org.polyphony.platform.stakeholders.imports;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does the long work of imports beside the requests. What a server that went down has begun is
 * taken up again by itself or another one: where the work stands lies in the database, and each
 * step makes sure that nobody else did it.
 */
@Component
class ImportRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

  /** Two at a time: an import keeps one core and the database busy. */
  private static final int WORKERS = 2;

  /** A step takes a second or so: whoever is silent for this long is gone. */
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final ImportStore store;
  private final PlanJob plan;
  private final ApplyJob apply;
  private final UndoJob undo;
  private final EditStore edits;
  private final EditJob edit;
  private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, daemons());
  private final Map<Long, Future<?>> going = new ConcurrentHashMap<>();

  ImportRunner(
      ImportStore store,
      PlanJob plan,
      ApplyJob apply,
      UndoJob undo,
      EditStore edits,
      EditJob edit) {
    this.store = store;
    this.plan = plan;
    this.apply = apply;
    this.undo = undo;
    this.edits = edits;
    this.edit = edit;
  }

  /**
   * Goes on with an import.
   *
   * @param patience how long to wait for the end; the work goes on after that
   */
  void run(long id, Duration patience) {
    Future<?> work = going.computeIfAbsent(id, it -> workers.submit(() -> work(it)));
    try {
      work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // the page shows how far it is
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The import " + id + " was broken off", e.getCause());
    }
  }

  /** Takes up what nobody works on. */
  @Scheduled(fixedDelay = 15_000)
  void resume() {
    for (Long id : store.abandoned(SILENCE)) {
      LOG.info("Import {} is taken up again", id);
      run(id, Duration.ZERO);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    workers.shutdownNow();
    workers.awaitTermination(10, TimeUnit.SECONDS);
  }

  private void work(long id) {
    try {
      var draft = store.find(id).orElse(null);
      if (draft == null) {
        return;
      }
      var actor = new ImportActor(draft.account(), draft.actor());
      switch (draft.state()) {
        case READING -> plan.run(draft, actor);
        case APPLYING ->
            edits
                .find(id)
                .ifPresentOrElse(it -> edit.run(draft, it, actor), () -> apply.run(draft, actor));
        case UNDOING -> undo.run(draft, actor);
        default -> {
          // done already
        }
      }
    } catch (RuntimeException e) {
      LOG.error("The import {} was broken off", id, e);
      throw e;
    } finally {
      going.remove(id);
    }
  }

  private static java.util.concurrent.ThreadFactory daemons() {
    return Thread.ofPlatform().daemon().name("import-", 0).factory();
  }
}

package org.polyphony.platform.stakeholders.duplicates;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.polyphony.algorithms.Progress;
import org.polyphony.algorithms.dedupe.Dedupe;
import org.polyphony.algorithms.dedupe.DedupeOptions;
import org.polyphony.algorithms.dedupe.DedupeRecord;
import org.polyphony.algorithms.dedupe.Field;
import org.polyphony.algorithms.dedupe.FieldType;
import org.polyphony.platform.stakeholders.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks through all records beside the requests, one sweep at a time. */
@Component
class SweepJob {

  private static final Logger LOG = LoggerFactory.getLogger(SweepJob.class);

  static final List<Field> OF_PEOPLE =
      List.of(
          new Field("name", FieldType.FULL_NAME),
          new Field("email", FieldType.EMAIL),
          new Field("phone", FieldType.PHONE),
          new Field("country", FieldType.CATEGORY));

  static final List<Field> OF_ORGANISATIONS =
      List.of(
          new Field("name", FieldType.ORGANIZATION),
          new Field("web", FieldType.TEXT),
          new Field("country", FieldType.CATEGORY));

  private final SweepStore store;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sweep-", 0).factory());

  SweepJob(SweepStore store) {
    this.store = store;
  }

  void start(long id) {
    var _ = worker.submit(() -> work(id));
  }

  @PreDestroy
  void end() throws InterruptedException {
    worker.shutdownNow();
    worker.awaitTermination(10, TimeUnit.SECONDS);
  }

  private void work(long id) {
    try {
      int records = compare(id, Registry.Type.ORGANISATION, OF_ORGANISATIONS, 0);
      records += compare(id, Registry.Type.PERSON, OF_PEOPLE, 0.5);
      store.done(id, records);
    } catch (CancellationException _) {
      LOG.info("The sweep {} was stopped", id);
    } catch (RuntimeException e) {
      LOG.error("The sweep {} was broken off", id, e);
      store.failed(id);
    }
  }

  private int compare(long id, Registry.Type type, List<Field> fields, double from) {
    List<DedupeRecord> records = store.records(type);
    if (records.size() > 1) {
      Progress progress = done -> store.progress(id, (int) (100 * (from + done / 2)));
      var options = DedupeOptions.DEFAULT.withFields(fields);
      store.found(id, type, Dedupe.sweep(records, options, new Seldom(progress)).pairs());
    }
    return records.size();
  }

  /** Reports a hundred times at most: each report is a statement. */
  private static final class Seldom implements Progress {

    private final Progress progress;
    private double told = -1;

    Seldom(Progress progress) {
      this.progress = progress;
    }

    @Override
    public synchronized void report(double done) {
      if (done - told >= 0.02) {
        told = done;
        progress.report(done);
      }
    }
  }
}

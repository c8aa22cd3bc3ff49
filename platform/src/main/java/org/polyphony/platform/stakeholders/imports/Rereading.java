package org.polyphony.platform.stakeholders.imports;

import java.time.Duration;
import java.util.List;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the rows of a list anew, when it is known better how. */
@Component
class Rereading {

  /** How long a person waits for the end before a page shows how far it is. */
  static final Duration PATIENCE = Duration.ofSeconds(4);

  private final ImportStore store;
  private final ImportRunner runner;
  private final TransactionTemplate transaction;

  Rereading(ImportStore store, ImportRunner runner, TransactionTemplate transaction) {
    this.store = store;
    this.runner = runner;
    this.transaction = transaction;
  }

  void read(Draft draft, Dialect dialect, List<String> header, List<Field> mapping) {
    long size = draft.progress().size();
    transaction.executeWithoutResult(_ -> store.read(draft.id(), size, dialect, header, mapping));
    runner.run(draft.id(), PATIENCE);
  }
}

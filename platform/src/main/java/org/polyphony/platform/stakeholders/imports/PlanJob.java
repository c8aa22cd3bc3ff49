package org.polyphony.platform.stakeholders.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.polyphony.platform.stakeholders.imports.reading.Row;
import org.polyphony.platform.stakeholders.imports.reading.Table;
import org.polyphony.platform.stakeholders.imports.reading.Tables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the rows of an import and plans each, in steps of a transaction each. */
@Component
class PlanJob {

  /** Rows of one step. */
  static final int STEP = 2000;

  /** Names shown of organisations that would be added. */
  private static final int NAMES = 100;

  private final ImportStore store;
  private final PlanStore plans;
  private final ContentStore content;
  private final Planner planner;
  private final Values values;
  private final ProfileStore profiles;
  private final Hurry hurry;
  private final TransactionTemplate transaction;

  PlanJob(
      ImportStore store,
      PlanStore plans,
      ContentStore content,
      Planner planner,
      Values values,
      ProfileStore profiles,
      Hurry hurry,
      TransactionTemplate transaction) {
    this.store = store;
    this.plans = plans;
    this.content = content;
    this.planner = planner;
    this.values = values;
    this.profiles = profiles;
    this.hurry = hurry;
    this.transaction = transaction;
  }

  /** Reads to the end, from where it stands. */
  void run(Draft draft, Actor actor) {
    try {
      Reader.as(
          draft.rules().language(),
          () -> {
            read(draft, actor);
            return true;
          });
    } catch (Refused refused) {
      transaction.executeWithoutResult(_ -> store.failed(draft.id(), Problem.of(refused, -1)));
    }
  }

  RowReader reader(Draft draft) {
    var marks = draft.rules().sample() ? Marks.SAMPLE : Marks.NONE;
    var fixes = profiles.fixes(draft.id());
    return new RowReader(values, draft.mapping(), draft.rules().language(), marks, fixes);
  }

  private void read(Draft draft, Actor actor) {
    var counted = new Counted(content.of(draft.id()));
    var reader = reader(draft);
    var seen = new Seen();
    int planned = 0;
    try (Table table = Tables.open(counted, draft.dialect())) {
      for (List<Row> rows = rows(table); !rows.isEmpty(); rows = rows(table)) {
        int after = planned + rows.size();
        if (after <= draft.progress().planned()) {
          rows.forEach(it -> planner.remember(draft, reader, it, seen));
        } else if (!step(draft, actor, reader, rows, seen, planned, counted.bytes())) {
          return;
        }
        planned = after;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (planned == 0) {
      throw new Refused("stakeholders.import.refused.header-only");
    }
    transaction.executeWithoutResult(_ -> {
      int missing = plans.missing(draft.id(), actor);
      var names = missing == 0 ? List.<String>of() : plans.missingNames(draft.id(), actor, NAMES);
      store.planned(draft.id(), names, missing);
    });
  }

  private boolean step(
      Draft draft,
      Actor actor,
      RowReader reader,
      List<Row> rows,
      Seen seen,
      int planned,
      long bytes) {
    return Boolean.TRUE.equals(
        transaction.execute(_ -> {
          hurry.yes();
          if (!store.advance(draft.id(), planned, planned + rows.size(), bytes)) {
            return false;
          }
          plans.add(draft.id(), planner.plan(actor, draft, reader, rows, seen, false));
          return true;
        }));
  }

  private static List<Row> rows(Table table) {
    var rows = new ArrayList<Row>(STEP);
    while (rows.size() < STEP) {
      Row row = table.next();
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  /** Tells how much of the file was read. */
  private static final class Counted implements Content {

    private final Content content;
    private long bytes;

    Counted(Content content) {
      this.content = content;
    }

    long bytes() {
      return bytes;
    }

    @Override
    public InputStream open() throws IOException {
      bytes = 0;
      return new FilterInputStream(content.open()) {
        @Override
        public int read() throws IOException {
          int read = super.read();
          bytes += read < 0 ? 0 : 1;
          return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          int read = super.read(buffer, offset, length);
          bytes += Math.max(0, read);
          return read;
        }
      };
    }
  }
}

package org.polyphony.platform.stakeholders.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.stakeholders.imports.reading.Tables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ImportService implements Imports {

  /** How long a table that nobody applies is kept. */
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  private final ImportStore store;
  private final ContentStore content;
  private final Planner planner;
  private final Writer writer;
  private final Undo undo;
  private final AuditTrail audit;
  private final Clock clock;

  ImportService(
      ImportStore store,
      ContentStore content,
      Planner planner,
      Writer writer,
      Undo undo,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.content = content;
    this.planner = planner;
    this.writer = writer;
    this.undo = undo;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public long read(Actor actor, Source source) {
    actor.require(Permissions.IMPORT);
    store.discardOlderThan(
        OffsetDateTime.ofInstant(clock.instant().minus(FORGOTTEN), ZoneOffset.UTC));
    var bytes = Content.of(source.bytes());
    var dialect = Tables.dialect(bytes, new Dialect.Told(source.encoding(), "", ""));
    var table = Grid.read(bytes, dialect);
    return store.add(actor, source, dialect, Headings.propose(table.header()));
  }

  @Override
  public void read(Actor actor, long id, Dialect.Told told) {
    draft(actor, id);
    var bytes = content.of(id);
    var dialect = Tables.dialect(bytes, told);
    store.read(id, dialect, Headings.propose(Grid.read(bytes, dialect).header()));
  }

  @Override
  @Transactional(readOnly = true)
  public Preview preview(Actor actor, long id) {
    var draft = draft(actor, id);
    var table = Grid.read(content.of(id), draft.dialect());
    var plan = planner.plan(actor, table, draft.mapping(), draft.sample());
    return new Preview(
        id,
        draft.fileName(),
        draft.dialect(),
        Tables.sheets(content.of(id), draft.dialect()),
        table.header(),
        draft.mapping(),
        plan.rows().stream().map(ImportService::row).toList(),
        List.copyOf(plan.missing().values()));
  }

  @Override
  public void map(Actor actor, long id, List<Field> mapping) {
    var draft = draft(actor, id);
    if (mapping.size() != draft.mapping().size()) {
      throw new Refused("stakeholders.import.refused.mapping");
    }
    var seen = EnumSet.noneOf(Field.class);
    for (Field field : mapping) {
      if (field != Field.IGNORE && !seen.add(field)) {
        throw new Refused("stakeholders.import.refused.field-twice", "field", field.label());
      }
    }
    store.map(id, mapping);
  }

  @Override
  public void discard(Actor actor, long id) {
    draft(actor, id);
    store.discard(id);
  }

  @Override
  public long apply(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var draft = store.locked(id).filter(it -> own(actor, it)).orElseThrow(() -> missing(id));
    if (draft.state() != Draft.State.PREVIEW) {
      throw new Refused("stakeholders.import.refused.applied");
    }
    var table = Grid.read(content.of(id), draft.dialect());
    var plan = planner.plan(actor, table, draft.mapping(), draft.sample());
    var lines = writer.write(actor, plan, draft.sample());
    store.made(id, lines);
    store.applied(id, CsvText.of(leftOut(table, plan)));
    audit.write(actor, new Subject("stakeholder-import", id), "imported", List.of());
    return lines.size();
  }

  @Override
  public Undone undo(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var draft = store.locked(id).orElseThrow(() -> missing(id));
    if (draft.state() != Draft.State.APPLIED) {
      throw new Refused("stakeholders.import.refused.undone");
    }
    var undone = undo.undo(actor, id);
    store.undone(id);
    audit.write(actor, new Subject("stakeholder-import", id), "undone", List.of());
    return undone;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Batch> applied(Actor actor) {
    actor.require(Permissions.IMPORT);
    return store.applied();
  }

  @Override
  @Transactional(readOnly = true)
  public List<List<String>> leftOut(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var draft = store.find(id).filter(it -> own(actor, it)).orElseThrow(() -> missing(id));
    if (draft.state() != Draft.State.PREVIEW) {
      return CsvText.read(draft.content());
    }
    var table = Grid.read(content.of(id), draft.dialect());
    return leftOut(table, planner.plan(actor, table, draft.mapping(), draft.sample()));
  }

  private Draft draft(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    return store
        .find(id)
        .filter(it -> own(actor, it) && it.state() == Draft.State.PREVIEW)
        .orElseThrow(() -> missing(id));
  }

  private static boolean own(Actor actor, Draft draft) {
    return Objects.equals(actor.accountId(), draft.account());
  }

  private static NotFound missing(long id) {
    return new NotFound("import", id);
  }

  private static List<List<String>> leftOut(Grid table, Plan plan) {
    var rows = new ArrayList<List<String>>();
    var header = new ArrayList<>(table.header());
    header.add(Texts.text("stakeholders.import.reason"));
    rows.add(List.copyOf(header));
    for (PlannedRow row : plan.rows()) {
      if (row.outcome() != Outcome.NEW) {
        var cells = new ArrayList<>(row.row().cells());
        while (cells.size() < table.header().size()) {
          cells.add("");
        }
        cells.add(row.reason());
        rows.add(List.copyOf(cells));
      }
    }
    return List.copyOf(rows);
  }

  private static Preview.Row row(PlannedRow row) {
    var twin = row.twin();
    var candidate = row.candidate();
    return new Preview.Row(
        row.row().line(),
        row.outcome(),
        candidate != null && candidate.person() != null,
        row.name(),
        row.reason(),
        row.column(),
        row.cell(),
        twin == null
            ? null
            : (twin.person() ? "/manage/people/" : "/manage/organisations/") + twin.id());
  }
}

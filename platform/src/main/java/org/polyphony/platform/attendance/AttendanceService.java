package org.polyphony.platform.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AttendanceService implements Attendances {

  /** Longer exchanges, such as a residence, are recorded as a whole. */
  private static final int MOST_DAYS = 31;

  private final MarkStore marks;
  private final BatchStore batches;
  private final Roster roster;
  private final Marking marking;
  private final Exchanges exchanges;
  private final AuditTrail audit;
  private final Clock clock;

  AttendanceService(
      MarkStore marks,
      BatchStore batches,
      Roster roster,
      Marking marking,
      Exchanges exchanges,
      AuditTrail audit,
      Clock clock) {
    this.marks = marks;
    this.batches = batches;
    this.roster = roster;
    this.marking = marking;
    this.exchanges = exchanges;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Sheet sheet(Actor actor, long exchange, String day) {
    ExchangeView view = recorded(actor, exchange);
    var days = days(view);
    check(day, days);
    var rows = roster.rows(actor, view, marks.ofDay(exchange, day));
    Map<Mark, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Row::mark, () -> new EnumMap<>(Mark.class), Collectors.counting()));
    return new Sheet(view, day, days, rows, counts);
  }

  @Override
  public List<String> save(Actor actor, long exchange, String day, Map<Long, Change> changes) {
    ExchangeView view = recorded(actor, exchange);
    check(day, days(view));
    marks.lock(exchange);
    var now = marks.ofDay(exchange, day);
    Map<Long, Row> rows =
        roster.rows(actor, view, now).stream()
            .collect(Collectors.toMap(Row::person, it -> it, (a, _) -> a, LinkedHashMap::new));
    var wanted = new LinkedHashMap<Long, Mark>();
    var lost = new ArrayList<String>();
    changes.forEach((person, change) -> {
      Row row = rows.get(person);
      if (row == null) {
        throw new NotFound("participant", person);
      }
      if (change.wanted() != change.seen() && row.mark() != change.wanted()) {
        if (row.mark() == change.seen()) {
          wanted.put(person, change.wanted());
        } else {
          lost.add(row.name());
        }
      }
    });
    put(actor, view, day, wanted, null);
    write(actor, exchange, day, new Snapshot().with("marked", words(wanted)));
    return lost;
  }

  private static List<String> words(Map<Long, Mark> wanted) {
    return wanted.entrySet().stream()
        .map(it -> "person " + it.getKey() + " " + it.getValue().slug())
        .toList();
  }

  @Override
  public long close(Actor actor, long exchange, String day) {
    ExchangeView view = recorded(actor, exchange);
    check(day, days(view));
    marks.lock(exchange);
    var open =
        roster.rows(actor, view, marks.ofDay(exchange, day)).stream()
            .filter(it -> it.mark() == Mark.OPEN)
            .toList();
    if (open.isEmpty()) {
      throw new Refused("attendance.refused.nobody-open");
    }
    long batch = batches.insert(exchange, day, "", actor, clock.instant());
    var wanted = new LinkedHashMap<Long, Mark>();
    int line = 0;
    for (Row row : open) {
      line++;
      wanted.put(row.person(), Mark.ABSENT);
      batches.insert(
          batch,
          new BatchStore.Kept(
              line, row.name(), Outcome.MARKED, row.person(), Mark.OPEN, Mark.ABSENT));
    }
    put(actor, view, day, wanted, batch);
    write(actor, exchange, day, new Snapshot().with("absent", wanted.size()));
    return batch;
  }

  @Override
  public long read(Actor actor, long exchange, String day, String file, byte[] content) {
    ExchangeView view = recorded(actor, exchange);
    check(day, days(view));
    var entries = Lists.read(content, MOST_LINES);
    marks.lock(exchange);
    var rows = roster.rows(actor, view, marks.ofDay(exchange, day));
    var finder = roster.finder(actor, rows);
    long batch = batches.insert(exchange, day, cut(file), actor, clock.instant());
    var wanted = new LinkedHashMap<Long, Mark>();
    for (Lists.Entry entry : entries) {
      var found = finder.find(entry);
      Mark presence = Lists.presence(entry.presence());
      batches.insert(batch, kept(entry, found, presence, wanted));
    }
    put(actor, view, day, wanted, batch);
    write(actor, exchange, day, new Snapshot().with("file", file).with("read", wanted.size()));
    return batch;
  }

  private static BatchStore.Kept kept(
      Lists.Entry entry, Roster.Found found, @Nullable Mark presence, Map<Long, Mark> wanted) {
    Row row = found.row();
    if (row == null || presence == null) {
      Outcome outcome = row == null ? found.outcome() : Outcome.UNREADABLE;
      return new BatchStore.Kept(entry.line(), entry.words(), outcome, null, Mark.OPEN, Mark.OPEN);
    }
    Mark was = wanted.getOrDefault(row.person(), row.mark());
    boolean same = was == presence;
    if (!same) {
      wanted.put(row.person(), presence);
    }
    return new BatchStore.Kept(
        entry.line(),
        entry.words(),
        same ? Outcome.SAME : Outcome.MARKED,
        row.person(),
        was,
        presence);
  }

  @Override
  @Transactional(readOnly = true)
  public Batch batch(Actor actor, long exchange, long batch) {
    ExchangeView view = recorded(actor, exchange);
    var head = head(exchange, batch);
    Map<Long, String> names = roster.names(actor, view);
    return new Batch(
        head.id(),
        head.day(),
        head.file(),
        head.undone(),
        batches.lines(batch).stream()
            // a line of somebody whom the reader may not know tells nothing
            .filter(it -> it.person() == null || names.containsKey(it.person()))
            .map(it ->
                new Line(
                    it.line(),
                    it.words(),
                    it.outcome(),
                    it.person(),
                    it.person() == null ? "" : names.getOrDefault(it.person(), "")))
            .toList());
  }

  @Override
  public int undo(Actor actor, long exchange, long batch) {
    recorded(actor, exchange);
    var head = head(exchange, batch);
    if (head.undone()) {
      return 0;
    }
    marks.lock(exchange);
    var now = marks.ofDay(exchange, head.day());
    var back = new HashMap<Long, Mark>();
    for (BatchStore.Kept line : batches.lines(batch)) {
      Long person = line.person();
      var kept = person == null ? null : now.get(person);
      if (person != null
          && line.outcome() == Outcome.MARKED
          && kept != null
          && Objects.equals(kept.batch(), batch)) {
        // of two lines of one person the first one knows what was before
        back.putIfAbsent(person, line.was());
      }
    }
    ExchangeView view = exchanges.byId(exchange, actor);
    put(actor, view, head.day(), back, null);
    batches.undone(batch);
    write(actor, exchange, head.day(), new Snapshot().with("undone", back.size()));
    return back.size();
  }

  @Override
  @Transactional(readOnly = true)
  public List<AuditEntry> history(Actor actor, long exchange) {
    recorded(actor, exchange);
    return audit.of(subject(exchange));
  }

  private void put(
      Actor actor, ExchangeView view, String day, Map<Long, Mark> wanted, @Nullable Long batch) {
    if (wanted.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    Set<Long> people = new LinkedHashSet<>(wanted.keySet());
    marking.remember(view, people);
    wanted.forEach(
        (person, mark) -> marks.put(view.id(), person, day, mark, actor.name(), batch, now));
    marking.settle(actor, view.id(), people);
  }

  private void write(Actor actor, long exchange, String day, Snapshot after) {
    if (!Snapshot.NONE.changesTo(after).isEmpty()) {
      audit.changed(actor, subject(exchange), new Snapshot(), after.with("day", day));
    }
  }

  /** The whole of it, and each of its days, as far as they are known. */
  private NavigableSet<String> span(ExchangeView exchange) {
    var days = new TreeSet<String>();
    PartialDate start = exchange.draft().start();
    PartialDate end = exchange.draft().end() == null ? start : exchange.draft().end();
    if (start != null
        && end != null
        && start.precision() == DatePrecision.DAY
        && end.precision() == DatePrecision.DAY
        && start.first().plusDays(MOST_DAYS).isAfter(end.first())) {
      LocalDate day = start.first();
      while (!day.isAfter(end.first())) {
        days.add(day.toString());
        day = day.plusDays(1);
      }
    }
    return days;
  }

  private List<String> days(ExchangeView exchange) {
    var days = span(exchange);
    if (days.size() == 1) {
      days.clear();
    }
    days.addAll(marks.days(exchange.id()));
    days.add("");
    return List.copyOf(days);
  }

  private static void check(String day, List<String> days) {
    if (!days.contains(day)) {
      throw new NotFound("day of the exchange", day);
    }
  }

  private ExchangeView recorded(Actor actor, long exchange) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(Permissions.RECORD, view.scopes());
    return view;
  }

  private BatchStore.Head head(long exchange, long batch) {
    return batches
        .find(batch)
        .filter(it -> it.exchange() == exchange)
        .orElseThrow(() -> new NotFound("list of attendance", batch));
  }

  private static String cut(String file) {
    return file.length() > 300 ? file.substring(0, 300) : file;
  }

  static Subject subject(long exchange) {
    return new Subject("attendance", exchange);
  }
}

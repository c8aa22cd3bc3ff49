package org.polyphony.platform.engagement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.engagement.NoteFilter;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.NoteView;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Owners;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of notes together. */
@Component
class NotePages {

  private static final int PAGE = 50;

  private final Notes notes;
  private final Owners owners;
  private final Clock clock;

  NotePages(Notes notes, Owners owners, Clock clock) {
    this.notes = notes;
    this.owners = owners;
    this.clock = clock;
  }

  NoteListPage list(Actor actor, ListQuery query, @Nullable String undo) {
    return new NoteListPage(
        query,
        notes.list(actor, filter(actor, query), query.page(PAGE)).map(NotePages::row),
        Arrays.stream(NoteKind.values())
            .map(it -> new Choice(it.slug(), Texts.text(it.textKey())))
            .toList(),
        actor.may(Permissions.EDIT),
        undo);
  }

  NotePage of(Actor actor, NoteView note) {
    var draft = note.draft();
    var named =
        owners.byIds(
            actor,
            draft.points().stream().map(Point::owner).filter(Objects::nonNull).distinct().toList());
    return new NotePage(
        note.path(),
        Texts.text(draft.kind().textKey()),
        Formats.date(draft.day()),
        note.author(),
        note.about(),
        draft.text(),
        draft.points().stream().map(it -> point(it, named)).toList(),
        AuditLine.of(notes.history(actor, note.id()), "engagement.field."),
        new NotePage.State(
            actor.may(Permissions.EDIT) && !note.removed(),
            note.removed(),
            note.about().stream().anyMatch(Mention::confidential)));
  }

  private NotePage.PointRow point(Point point, Map<Long, Colleague> named) {
    Colleague owner = point.owner() == null ? null : named.get(point.owner());
    LocalDate due = point.due();
    return new NotePage.PointRow(
        Objects.requireNonNullElse(point.id(), 0L),
        point.text(),
        point.followUp(),
        owner == null ? "" : owner.name(),
        due == null ? "" : Formats.date(due),
        point.open() && due != null && due.isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC))),
        point.open(),
        Texts.text(point.state().textKey()));
  }

  private static NoteFilter filter(Actor actor, ListQuery query) {
    NoteKind kind =
        Arrays.stream(NoteKind.values())
            .filter(it -> it.slug().equals(query.get("kind")))
            .findFirst()
            .orElse(null);
    boolean mine = query.get("open").equals("mine");
    return new NoteFilter(query.get("q"), kind, null, mine ? own(actor) : null);
  }

  /** Nobody owns what the number 0 owns. */
  private static Long own(Actor actor) {
    return Objects.requireNonNullElse(actor.accountId(), 0L);
  }

  private static NoteListPage.Row row(NoteView note) {
    return new NoteListPage.Row(
        note.path(),
        Formats.date(note.draft().day()),
        Texts.text(note.draft().kind().textKey()),
        note.excerpt(),
        List.copyOf(note.about()),
        note.author(),
        note.open());
  }
}

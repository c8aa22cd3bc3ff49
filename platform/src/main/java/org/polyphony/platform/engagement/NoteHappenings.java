package org.polyphony.platform.engagement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes on the timeline of everybody they are about. */
@Component
@Order(10)
class NoteHappenings implements HappeningSource {

  private final NoteStore notes;

  NoteHappenings(NoteStore notes) {
    this.notes = notes;
  }

  @Override
  public List<String> kinds() {
    return Arrays.stream(NoteKind.values()).map(NoteKind::textKey).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    return actor.may(Permissions.READ)
        ? notes.page(query(actor, stakeholder, kind), most, 0).stream()
            .map(NoteHappenings::happening)
            .toList()
        : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, Mention stakeholder, String kind) {
    return actor.may(Permissions.READ) ? notes.count(query(actor, stakeholder, kind)) : 0;
  }

  @Override
  public List<Action> actions(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.EDIT) && !stakeholder.removed()
        ? List.of(new Action("engagement.note.add", "/manage/notes/new?about=" + stakeholder.id()))
        : List.of();
  }

  private static NoteQuery query(Actor actor, Mention stakeholder, String kind) {
    return new NoteQuery(actor, NoteFilter.about(stakeholder.id(), kind(kind)));
  }

  private static @Nullable NoteKind kind(String key) {
    return Arrays.stream(NoteKind.values())
        .filter(it -> it.textKey().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static Happening happening(NoteStore.Row row) {
    var view =
        new NoteView(
            row.id(),
            row.version(),
            row.draft(),
            List.of(),
            row.authorId(),
            row.author(),
            row.written(),
            false);
    String open =
        view.open() == 0 ? "" : " · " + Texts.text("engagement.note.open", "count", view.open());
    return new Happening(
        row.draft().day(),
        row.written(),
        Formats.date(row.draft().day()),
        Texts.text(row.draft().kind().textKey()) + open,
        view.excerpt(),
        row.author(),
        view.path(),
        List.of());
  }
}

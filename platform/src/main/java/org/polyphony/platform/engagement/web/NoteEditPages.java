package org.polyphony.platform.engagement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.NoteView;
import org.polyphony.platform.engagement.Owners;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts the form of a note together. */
@Component
class NoteEditPages {

  /** Empty rows below those that are filled. */
  private static final int MORE = 2;

  private final Owners owners;
  private final Chooser chooser;

  NoteEditPages(Owners owners, Chooser chooser) {
    this.owners = owners;
    this.chooser = chooser;
  }

  NoteEditPage blank(Actor actor, Form form) {
    var about = NoteForm.about(form);
    return page(
        actor,
        Texts.text("engagement.note.add"),
        form,
        NoteController.LIST + "/add",
        about.size() == 1 ? back(actor, about.iterator().next()) : NoteController.LIST);
  }

  NoteEditPage edit(Actor actor, NoteView note, Form form) {
    return page(
        actor, Texts.text("engagement.note.edit"), form, note.path() + "/change", note.path());
  }

  private NoteEditPage page(Actor actor, String title, Form form, String action, String back) {
    return new NoteEditPage(
        title,
        form,
        Arrays.stream(NoteKind.values())
            .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
            .toList(),
        chooser.choices(actor, NoteForm.about(form), form.value("q")),
        owners(actor, form),
        Arrays.stream(PointState.values())
            .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
            .toList(),
        Math.min(NoteForm.MOST_ROWS, NoteForm.rows(form) + MORE),
        action,
        back);
  }

  private String back(Actor actor, long stakeholder) {
    return chooser.path(actor, stakeholder);
  }

  /** Whoever owns a point stays in the list, even without the right to own another. */
  private List<Choice> owners(Actor actor, Form form) {
    var all = new ArrayList<>(owners.all(actor));
    var missing = new HashSet<Long>();
    for (int i = 0; i < NoteForm.rows(form); i++) {
      String owner = form.value("point." + i + ".owner");
      if (owner.matches("\\d{1,18}")
          && all.stream().noneMatch(it -> owner.equals(String.valueOf(it.id())))) {
        missing.add(Long.valueOf(owner));
      }
    }
    all.addAll(owners.byIds(actor, missing).values());
    return all.stream().map(NoteEditPages::choice).toList();
  }

  private static Choice choice(Colleague colleague) {
    return new Choice(String.valueOf(colleague.id()), colleague.name());
  }
}

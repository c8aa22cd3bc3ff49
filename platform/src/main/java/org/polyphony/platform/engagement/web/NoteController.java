package org.polyphony.platform.engagement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.polyphony.platform.engagement.NoteView;
import org.polyphony.platform.engagement.Notes;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping(NoteController.LIST)
class NoteController {

  static final String LIST = "/manage/notes";

  /** Flash attribute: the address that takes a removal back. */
  static final String UNDO = "undo";

  private final Notes notes;
  private final NotePages pages;
  private final NoteEditPages forms;
  private final Clock clock;

  NoteController(Notes notes, NotePages pages, NoteEditPages forms, Clock clock) {
    this.notes = notes;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  String list(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", pages.list(actor, query, (String) model.getAttribute(UNDO)));
    return "engagement/notes";
  }

  @GetMapping("/new")
  String blank(Actor actor, ListQuery query, Model model) {
    actor.require(Permissions.EDIT);
    var form =
        Form.blank()
            .put("day", LocalDate.now(clock.withZone(ZoneOffset.UTC)))
            .put("about", query.get("about"));
    return show(forms.blank(actor, form), model);
  }

  @PostMapping("/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    if (again(form)) {
      return show(forms.blank(actor, form), model);
    }
    return form.submit(
        () -> saved("/manage/notes/" + notes.add(actor, NoteForm.read(form)), flash),
        () -> show(forms.blank(actor, form), model));
  }

  @GetMapping("/{id}")
  String show(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.of(actor, notes.get(actor, id)));
    return "engagement/note";
  }

  @GetMapping("/{id}/edit")
  String edit(Actor actor, @PathVariable long id, Model model) {
    var note = editable(actor, id);
    return show(forms.edit(actor, note, NoteForm.filled(note)), model);
  }

  @PostMapping("/{id}/change")
  String change(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    var note = editable(actor, id);
    if (again(form)) {
      return show(forms.edit(actor, note, form), model);
    }
    return form.submit(
        () -> {
          long version = Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
          notes.change(actor, id, version, NoteForm.read(form));
          return saved(note.path(), flash);
        },
        () -> show(forms.edit(actor, note, form), model));
  }

  @PostMapping("/{id}/points/{point}/settle")
  String settle(
      Actor actor,
      @PathVariable long id,
      @PathVariable long point,
      Form form,
      RedirectAttributes flash) {
    PointState state = form.choice("state", PointState.class);
    if (state == null) {
      throw new NotFound("state", form.value("state"));
    }
    notes.settle(actor, id, point, state);
    return saved("/manage/notes/" + id, flash);
  }

  @GetMapping("/{id}/remove")
  String confirm(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.of(actor, editable(actor, id)));
    return "engagement/noteRemove";
  }

  @PostMapping("/{id}/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    notes.remove(actor, id);
    flash.addFlashAttribute(UNDO, "/manage/notes/" + id + "/restore");
    return "redirect:" + LIST;
  }

  @PostMapping("/{id}/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    notes.restore(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "engagement.notice.restored");
    return "redirect:/manage/notes/" + id;
  }

  private NoteView editable(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    return notes.get(actor, id);
  }

  /** Whether somebody is still looking for stakeholders, or wants more rows. */
  private static boolean again(Form form) {
    return !form.value("again").isEmpty();
  }

  private static String saved(String path, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "engagement.notice.saved");
    return "redirect:" + path;
  }

  private static String show(NoteEditPage page, Model model) {
    model.addAttribute("page", page);
    return "engagement/noteForm";
  }
}

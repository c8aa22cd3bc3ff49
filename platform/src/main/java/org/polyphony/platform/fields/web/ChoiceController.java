package org.polyphony.platform.fields.web;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.FieldChoice;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.fields.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The choices of a field. */
@Controller
@RequestMapping(FieldController.PATH + FieldController.ID + "/choices")
class ChoiceController {

  private static final String KEY = "/{choice:[a-z0-9-]{1,40}}";

  private final Fields fields;

  ChoiceController(Fields fields) {
    this.fields = fields;
  }

  @GetMapping("/new")
  String blank(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.DEFINE);
    var field = fields.get(actor, id);
    int place = field.choices().stream().mapToInt(FieldChoice::position).max().orElse(0);
    return form(field, null, Form.blank().put("position", Math.min(999, place + 10)), model);
  }

  @PostMapping("/add")
  String add(Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.DEFINE);
    var field = fields.get(actor, id);
    return form.submit(
        () -> {
          var name = name(form, LocalizedText.EMPTY);
          int position = FieldController.position(form);
          form.check();
          fields.addChoice(actor, id, name, position);
          return FieldController.saved(id, flash);
        },
        () -> form(field, null, form, model));
  }

  @GetMapping(KEY)
  String show(Actor actor, @PathVariable long id, @PathVariable String choice, Model model) {
    var field = fields.get(actor, id);
    var found = choice(field, choice);
    return form(
        field,
        found,
        Form.blank().put("name", found.name()).put("position", found.position()),
        model);
  }

  @PostMapping(KEY + "/change")
  String change(
      Actor actor,
      @PathVariable long id,
      @PathVariable String choice,
      Form form,
      Model model,
      RedirectAttributes flash) {
    var field = fields.get(actor, id);
    var found = choice(field, choice);
    return form.submit(
        () -> {
          var name = name(form, found.name());
          int position = FieldController.position(form);
          form.check();
          fields.changeChoice(actor, id, choice, name, position);
          return FieldController.saved(id, flash);
        },
        () -> form(field, found, form, model));
  }

  @PostMapping(KEY + "/retire")
  String retire(
      Actor actor, @PathVariable long id, @PathVariable String choice, RedirectAttributes flash) {
    fields.retireChoice(actor, id, choice, true);
    flash.addFlashAttribute(Shell.NOTICE, "fields.notice.choice-retired");
    flash.addFlashAttribute(
        Shell.UNDO, FieldController.PATH + "/" + id + "/choices/" + choice + "/restore");
    return "redirect:" + FieldController.PATH + "/" + id;
  }

  @PostMapping(KEY + "/restore")
  String restore(
      Actor actor, @PathVariable long id, @PathVariable String choice, RedirectAttributes flash) {
    fields.retireChoice(actor, id, choice, false);
    return FieldController.saved(id, flash);
  }

  private static LocalizedText name(Form form, LocalizedText before) {
    return form.requiredLocalized("name", before, 100);
  }

  private static FieldChoice choice(OwnField field, String key) {
    return field.choice(key).orElseThrow(() -> new NotFound("choice of own field", field.id()));
  }

  private static String form(OwnField field, @Nullable FieldChoice choice, Form form, Model model) {
    model.addAttribute("page", new ChoicePage(field, choice, form));
    return "fields/choice";
  }
}

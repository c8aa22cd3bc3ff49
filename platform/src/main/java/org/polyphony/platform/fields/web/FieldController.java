package org.polyphony.platform.fields.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.fields.Access;
import org.polyphony.platform.fields.Bearers;
import org.polyphony.platform.fields.FieldDraft;
import org.polyphony.platform.fields.FieldKind;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.fields.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which fields there are. */
@Controller
@RequestMapping(FieldController.PATH)
class FieldController {

  static final String PATH = "/manage/fields";

  /** Only digits, so that the words of other pages are no numbers. */
  static final String ID = "/{id:[0-9]{1,18}}";

  private static final String YES = "yes";

  private final Fields fields;
  private final AuditTrail audit;

  FieldController(Fields fields, AuditTrail audit) {
    this.fields = fields;
    this.audit = audit;
  }

  @GetMapping
  String list(Actor actor, Model model) {
    model.addAttribute("fields", fields.all(actor));
    return "fields/index";
  }

  @GetMapping("/new")
  String blank(Actor actor, Model model) {
    actor.require(Permissions.DEFINE);
    int place = fields.all(actor).stream().mapToInt(it -> it.draft().position()).max().orElse(0);
    var form =
        Form.blank()
            .put("kind", FieldKind.TEXT)
            .put("bearers", Bearers.BOTH)
            .put("access", Access.EVERYBODY)
            .put("position", Math.min(999, place + 10));
    return form(actor, null, form, model);
  }

  @PostMapping("/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.DEFINE);
    return form.submit(
        () -> saved(fields.add(actor, read(form, null)), flash),
        () -> form(actor, null, form, model));
  }

  @GetMapping(ID)
  String show(Actor actor, @PathVariable long id, Model model) {
    var field = fields.get(actor, id);
    return form(actor, field, filled(field), model);
  }

  @PostMapping(ID + "/change")
  String change(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    var field = fields.get(actor, id);
    return form.submit(
        () -> {
          var draft = read(form, field);
          fields.change(actor, id, version(form), draft);
          return saved(id, flash);
        },
        () -> form(actor, field, form, model));
  }

  @GetMapping(ID + "/remove")
  String ask(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("field", fields.get(actor, id));
    model.addAttribute("holding", fields.holding(actor, id));
    return "fields/remove";
  }

  /** A field that records hold values of is retired, so that nothing is lost. */
  @PostMapping(ID + "/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    if (fields.holding(actor, id) > 0) {
      fields.retire(actor, id, true);
      flash.addFlashAttribute(Shell.NOTICE, "fields.notice.retired");
      flash.addFlashAttribute(Shell.UNDO, PATH + "/" + id + "/restore");
    } else {
      fields.remove(actor, id);
      flash.addFlashAttribute(Shell.NOTICE, "fields.notice.removed");
    }
    return "redirect:" + PATH;
  }

  @PostMapping(ID + "/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    fields.retire(actor, id, false);
    return saved(id, flash);
  }

  private static Form filled(OwnField field) {
    var draft = field.draft();
    return Form.blank()
        .put("version", field.version())
        .put("kind", draft.kind())
        .put("label", draft.label())
        .put("help", draft.help())
        .put("bearers", draft.bearers())
        .put("access", draft.access())
        .put("required", draft.required() ? YES : null)
        .put("listed", draft.listed() ? YES : null)
        .put("position", draft.position());
  }

  private static FieldDraft read(Form form, @Nullable OwnField before) {
    var kind = before == null ? form.choice("kind", FieldKind.class) : before.kind();
    var bearers = form.choice("bearers", Bearers.class);
    var access = form.choice("access", Access.class);
    if (kind == null) {
      form.reject("kind", "ui.form.required");
    }
    var draft =
        new FieldDraft(
            Objects.requireNonNullElse(kind, FieldKind.TEXT),
            form.requiredLocalized(
                "label", before == null ? LocalizedText.EMPTY : before.draft().label(), 100),
            form.localized(
                "help", before == null ? LocalizedText.EMPTY : before.draft().help(), 300),
            Objects.requireNonNullElse(bearers, Bearers.BOTH),
            form.has("required", YES),
            form.has("listed", YES),
            Objects.requireNonNullElse(access, Access.EVERYBODY),
            position(form));
    form.check();
    return draft;
  }

  static int position(Form form) {
    Long position = form.number("position", 1, 999);
    return position == null ? 999 : Math.clamp(position, 1, 999);
  }

  private static long version(Form form) {
    return Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
  }

  private String form(Actor actor, @Nullable OwnField field, Form form, Model model) {
    model.addAttribute(
        "page",
        new FieldPage(
            form,
            field,
            field == null ? 0 : fields.holding(actor, field.id()),
            field == null
                ? List.of()
                : AuditLine.of(audit.of(new Subject("own-field", field.id())), "fields.field.")));
    return "fields/field";
  }

  static String saved(long id, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "fields.notice.saved");
    return "redirect:" + PATH + "/" + id;
  }
}

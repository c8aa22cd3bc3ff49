package org.polyphony.platform.stakeholders.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.imports.Edit;
import org.polyphony.platform.stakeholders.imports.Edits;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes many records at once. */
@Controller
@RequestMapping(EditController.PATH)
class EditController {

  static final String PATH = "/manage/stakeholders/edits";

  private static final String ID = "/{id:[0-9]{1,18}}";

  private final Edits edits;
  private final EditWords words;
  private final Fields fields;
  private final Registry registry;

  EditController(Edits edits, EditWords words, Fields fields, Registry registry) {
    this.edits = edits;
    this.words = words;
    this.fields = fields;
    this.registry = registry;
  }

  /** Whom: numbers that were ticked, a list, or else whoever fits the filter in the address. */
  @GetMapping("/new")
  String begin(
      Actor actor,
      ListQuery query,
      @RequestParam(name = "id", defaultValue = "") List<Long> ids,
      Model model) {
    actor.require(Permissions.IMPORT);
    var form = Form.blank().put("what", query.get("what"));
    return form(actor, query, ids, form, model);
  }

  @PostMapping("/add")
  String add(
      Actor actor,
      ListQuery query,
      @RequestParam(name = "id", defaultValue = "") List<Long> ids,
      Form form,
      Model model) {
    actor.require(Permissions.IMPORT);
    return form.submit(
        () -> {
          var edit = read(actor, form);
          form.check();
          return "redirect:" + PATH + "/" + edits.prepare(actor, selection(query, ids), edit);
        },
        () -> form(actor, query, ids, form, model));
  }

  @GetMapping(ID)
  String preview(Actor actor, @PathVariable long id, Model model) {
    var preview = edits.preview(actor, id);
    var rows = registry.rows(actor, preview.sample().stream().map(Edits.Line::id).toList());
    model.addAttribute(
        "page",
        new EditPreviewPage(
            preview,
            words.sentence(actor, preview.edit()),
            preview.sample().stream()
                .map(it -> words.line(preview.edit(), it, rows.get(it.id())))
                .toList()));
    return "stakeholders/edit-preview";
  }

  @PostMapping(ID + "/apply")
  String apply(Actor actor, @PathVariable long id) {
    edits.apply(actor, id);
    return "redirect:" + ImportController.PATH + "/" + id;
  }

  @PostMapping(ID + "/discard")
  String discard(Actor actor, @PathVariable long id) {
    edits.discard(actor, id);
    return "redirect:" + Paths.LIST;
  }

  private String form(Actor actor, ListQuery query, List<Long> ids, Form form, Model model) {
    String what = form.value("what");
    boolean known = words.kinds(actor).stream().anyMatch(it -> it.value().equals(what));
    model.addAttribute(
        "page",
        new EditStartPage(
            query,
            ids,
            form,
            edits.count(actor, selection(query, ids)),
            words.kinds(actor),
            known ? what : "",
            known ? words.choices(actor, what) : List.of(),
            words.strategies(actor)));
    return "stakeholders/edit-start";
  }

  private static Edits.Selection selection(ListQuery query, List<Long> ids) {
    @Nullable Long list = number(query.get("list"));
    if (!ids.isEmpty()) {
      return new Edits.Selection(ids, null, null);
    }
    return list == null
        ? new Edits.Selection(List.of(), Filters.of(query), null)
        : new Edits.Selection(List.of(), null, list);
  }

  private static @Nullable Long number(String typed) {
    return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
  }

  private Edit read(Actor actor, Form form) {
    String what = form.value("what");
    String value = form.value("value").strip();
    return switch (what) {
      case Edit.ROLE, Edit.ROLE_END -> {
        var date = form.date("date");
        Long strategy = form.number("strategy", 1, Long.MAX_VALUE);
        yield new Edit(
            what,
            value,
            Objects.requireNonNullElse(strategy, 0L),
            date == null ? "" : date.toString());
      }
      case "languages" -> Edit.of(what, languages(value));
      default -> Edit.of(what, own(actor, what, value, form));
    };
  }

  private static String languages(String typed) {
    var codes = Arrays.stream(typed.toLowerCase(java.util.Locale.ROOT).split("[,;\\s]+"));
    return String.join(", ", codes.filter(it -> !it.isEmpty()).distinct().toList());
  }

  private String own(Actor actor, String what, String value, Form form) {
    if (!what.startsWith(OwnField.PREFIX)) {
      return value;
    }
    try {
      return fields
          .find(actor, what.substring(OwnField.PREFIX.length()))
          .map(it -> fields.read(it, value))
          .orElse("");
    } catch (Refused refused) {
      form.reject("value", refused.key(), refused.arguments());
      return "";
    }
  }
}

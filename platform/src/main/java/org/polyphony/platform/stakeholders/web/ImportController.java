package org.polyphony.platform.stakeholders.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.imports.Existing;
import org.polyphony.platform.stakeholders.imports.Field;
import org.polyphony.platform.stakeholders.imports.Imports;
import org.polyphony.platform.stakeholders.imports.Source;
import org.polyphony.platform.stakeholders.imports.State;
import org.polyphony.platform.stakeholders.imports.reading.Dialect;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping(ImportController.PATH)
class ImportController {

  static final String PATH = "/manage/stakeholders/import";

  private final Imports imports;
  private final ImportPages pages;

  ImportController(Imports imports, ImportPages pages) {
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping
  String start(Actor actor, Model model) {
    return start(actor, Form.blank(), model);
  }

  @PostMapping("/read")
  String read(
      Actor actor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Form form,
      Model model) {
    actor.require(Permissions.IMPORT);
    return form.submit(
        () -> "redirect:" + PATH + "/" + imports.read(actor, source(file, form)),
        () -> start(actor, form, model));
  }

  @GetMapping("/{id}")
  String preview(Actor actor, @PathVariable long id, ListQuery query, Model model) {
    var standing = imports.standing(actor, id);
    if (standing.state() != State.PREVIEW) {
      model.addAttribute("page", pages.standing(actor, standing));
      return "stakeholders/import-standing";
    }
    return preview(actor, id, query, Form.blank(), model);
  }

  @PostMapping("/{id}/read-again")
  String readAgain(Actor actor, @PathVariable long id, ListQuery query, Form form, Model model) {
    return form.submit(
        () -> {
          var sign = ReadingForm.sign(form.value("delimiter"));
          imports.read(
              actor, id, new Dialect.Told(form.value("encoding"), sign, form.value("sheet")));
          return "redirect:" + PATH + "/" + id;
        },
        () -> preview(actor, id, query, form, model));
  }

  @PostMapping("/{id}/map")
  String map(Actor actor, @PathVariable long id, ListQuery query, Form form, Model model) {
    return form.submit(
        () -> {
          int columns = imports.preview(actor, id).header().size();
          List<Field> mapping =
              IntStream.range(0, columns)
                  .mapToObj(it -> Field.named(form.value("column" + it)).orElse(Field.IGNORE))
                  .toList();
          var existing = form.choice("existing", Existing.class);
          imports.map(actor, id, mapping, existing == null ? Existing.FILL : existing);
          return "redirect:" + PATH + "/" + id;
        },
        () -> preview(actor, id, query, form, model));
  }

  @PostMapping("/{id}/apply")
  String apply(Actor actor, @PathVariable long id) {
    imports.apply(actor, id);
    return "redirect:" + PATH + "/" + id;
  }

  @PostMapping("/{id}/stop")
  String stop(Actor actor, @PathVariable long id) {
    boolean reading = imports.standing(actor, id).state() == State.READING;
    imports.stop(actor, id);
    return "redirect:" + (reading ? PATH : PATH + "/" + id);
  }

  @PostMapping("/{id}/discard")
  String discard(Actor actor, @PathVariable long id) {
    imports.discard(actor, id);
    return "redirect:" + PATH;
  }

  @GetMapping("/{id}/undo")
  String confirm(Actor actor, @PathVariable long id, Model model) {
    var standing = imports.standing(actor, id);
    model.addAttribute("page", pages.conflicts(actor, standing, imports.conflicts(actor, id)));
    return "stakeholders/import-undo";
  }

  @PostMapping("/{id}/undo")
  String undo(Actor actor, @PathVariable long id) {
    imports.undo(actor, id);
    return "redirect:" + PATH + "/" + id;
  }

  @GetMapping({"/{id}/left-out.csv", "/{id}/left-out.xlsx"})
  void leftOut(Actor actor, @PathVariable long id, Download file) {
    char sign = imports.dialect(actor, id).delimiter();
    var head = imports.leftOutHead(actor, id);
    file.separatedBy(sign).send("left-out", head, sink -> imports.leftOut(actor, id, sink));
  }

  private String preview(Actor actor, long id, ListQuery query, Form form, Model model) {
    model.addAttribute("page", pages.preview(actor, id, query, form));
    return "stakeholders/import-preview";
  }

  private String start(Actor actor, Form form, Model model) {
    model.addAttribute("page", pages.start(actor, form));
    return "stakeholders/import";
  }

  private static Source source(@Nullable MultipartFile file, Form form) {
    boolean sample = form.has("sample", "yes");
    String pasted = form.value("table");
    if (file != null && !file.isEmpty()) {
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return new Source(shortened(name), file::getInputStream, form.value("encoding"), sample);
    }
    if (pasted.isBlank()) {
      throw Refused.at("table", "stakeholders.import.refused.nothing");
    }
    return Source.pasted(pasted, sample);
  }

  private static String shortened(String name) {
    String plain = name.replace("\0", "");
    return plain.length() > 300 ? plain.substring(0, 300) : plain;
  }
}

package org.polyphony.platform.segments.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.segments.Permissions;
import org.polyphony.platform.segments.Segment;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SegmentController {

  static final String PATH = "/manage/segments";

  /** Flash attribute: where what was just done can be taken back. */
  private static final String UNDO = "segments.undo";

  private static final String ONE = PATH + "/{id:[0-9]{1,18}}";
  private static final int PAGE = 50;

  private final Segments segments;
  private final SegmentWords words;
  private final SegmentFiles files;
  private final Fields fields;

  SegmentController(Segments segments, SegmentWords words, SegmentFiles files, Fields fields) {
    this.segments = segments;
    this.words = words;
    this.files = files;
    this.fields = fields;
  }

  @GetMapping(PATH)
  String list(Actor actor, Model model) {
    model.addAttribute(
        "page",
        new SegmentsPage(
            segments.all(actor).stream()
                .map(it ->
                    new SegmentsPage.Row(
                        it.path(), it.name(), words.sentence(actor, it), it.author()))
                .toList(),
            actor.may(Permissions.EDIT),
            (String) model.getAttribute(UNDO)));
    return "segments/index";
  }

  /** The filter comes from the address of the list it was made on. */
  @GetMapping(PATH + "/new")
  String blank(Actor actor, ListQuery query, Model model) {
    actor.require(Permissions.EDIT);
    return form(actor, Filters.fill(Form.blank(), query).put("fixed", "no"), model);
  }

  @PostMapping(PATH + "/add")
  String add(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    return form.submit(
        () -> {
          String name = form.required("name", 200);
          form.check();
          boolean fixed = form.value("fixed").equals("yes");
          long id = segments.save(actor, name, fixed, Filters.read(form, fields.seen(actor)));
          return saved(id, flash);
        },
        () -> form(actor, form, model));
  }

  @GetMapping(ONE)
  String show(Actor actor, @PathVariable long id, ListQuery query, Model model) {
    return show(actor, segments.get(actor, id), query, null, model);
  }

  @PostMapping(ONE + "/rename")
  String rename(
      Actor actor,
      @PathVariable long id,
      Form form,
      ListQuery query,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    var segment = segments.get(actor, id);
    return form.submit(
        () -> {
          String name = form.required("name", 200);
          form.check();
          long version = Objects.requireNonNullElse(form.number("version", 0, Long.MAX_VALUE), -1L);
          segments.rename(actor, id, version, name);
          return saved(id, flash);
        },
        () -> show(actor, segment, new ListQuery(segment.path(), java.util.Map.of()), form, model));
  }

  @PostMapping(ONE + "/members/{stakeholder}/leave")
  String leave(
      Actor actor,
      @PathVariable long id,
      @PathVariable long stakeholder,
      RedirectAttributes flash) {
    segments.leave(actor, id, stakeholder);
    flash.addFlashAttribute(UNDO, PATH + "/" + id + "/members/" + stakeholder + "/join");
    return "redirect:" + PATH + "/" + id;
  }

  @PostMapping(ONE + "/members/{stakeholder}/join")
  String join(
      Actor actor,
      @PathVariable long id,
      @PathVariable long stakeholder,
      RedirectAttributes flash) {
    segments.join(actor, id, stakeholder);
    return saved(id, flash);
  }

  @GetMapping(ONE + "/remove")
  String ask(Actor actor, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    model.addAttribute("page", segments.get(actor, id));
    return "segments/remove";
  }

  @PostMapping(ONE + "/remove")
  String remove(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    segments.remove(actor, id);
    flash.addFlashAttribute(UNDO, PATH + "/" + id + "/restore");
    return "redirect:" + PATH;
  }

  @PostMapping(ONE + "/restore")
  String restore(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    segments.restore(actor, id);
    return saved(id, flash);
  }

  @GetMapping({ONE + ".csv", ONE + ".xlsx"})
  void table(Actor actor, @PathVariable long id, Download file) {
    actor.require(Permissions.EXPORT);
    var _ = segments.get(actor, id);
    files.table(actor, id, file);
  }

  @GetMapping(ONE + ".vcf")
  void cards(Actor actor, @PathVariable long id, HttpServletResponse response) {
    actor.require(Permissions.EXPORT);
    var _ = segments.get(actor, id);
    files.cards(actor, id, response);
  }

  @GetMapping(ONE + ".json")
  void json(Actor actor, @PathVariable long id, HttpServletResponse response) {
    actor.require(Permissions.EXPORT);
    var _ = segments.get(actor, id);
    files.json(actor, id, response);
  }

  private String form(Actor actor, Form form, Model model) {
    var own = fields.seen(actor);
    var filter = Filters.read(form, own);
    model.addAttribute(
        "page",
        new SegmentFormPage(
            form,
            Filters.names(form, own),
            words.sentence(actor, filter),
            segments.count(actor, filter)));
    return "segments/form";
  }

  private String show(
      Actor actor,
      Segment segment,
      ListQuery query,
      @org.jspecify.annotations.Nullable Form typed,
      Model model) {
    Form form =
        typed != null
            ? typed
            : Form.blank().put("name", segment.name()).put("version", segment.version());
    boolean edits = actor.may(Permissions.EDIT) && !segment.removed();
    model.addAttribute(
        "page",
        new SegmentPage(
            query,
            segment,
            words.sentence(actor, segment),
            segments.members(actor, segment.id(), query.page(PAGE)).map(it -> row(segment, it)),
            form,
            edits,
            actor.may(Permissions.EXPORT),
            (String) model.getAttribute(UNDO)));
    return "segments/segment";
  }

  private SegmentPage.Row row(Segment segment, Registry.Row it) {
    return new SegmentPage.Row(
        it.path(),
        SegmentWords.words(it.name()),
        words.group(it.group()),
        words.country(it.country()),
        it.confidential(),
        segment.path() + "/members/" + it.id() + "/leave");
  }

  private static String saved(long id, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "segments.notice.saved");
    return "redirect:" + PATH + "/" + id;
  }
}

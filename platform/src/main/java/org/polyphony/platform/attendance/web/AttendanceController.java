package org.polyphony.platform.attendance.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.attendance.Attendances;
import org.polyphony.platform.attendance.Mark;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there, by day. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID)
class AttendanceController {

  /** Flash attribute: what became of the last thing done, in words. */
  private static final String TOLD = "attendance.told";

  private static final long MOST_BYTES = 2_000_000;

  private final Attendances attendances;
  private final SheetPages pages;

  AttendanceController(Attendances attendances, SheetPages pages) {
    this.attendances = attendances;
    this.pages = pages;
  }

  @GetMapping("/attendance")
  String show(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    Object told = model.getAttribute(TOLD);
    String words = told == null ? "" : told.toString();
    return page(id, query, Form.blank(), words, actor, model);
  }

  @GetMapping({"/attendance.csv", "/attendance.xlsx"})
  void table(@PathVariable long id, ListQuery query, Actor actor, Download file) {
    var sheet = attendances.sheet(actor, id, query.get("day"));
    file.send(
        "attendance",
        SheetPages.head(),
        sink -> pages.rows(sheet, query).forEach(it -> sink.accept(SheetPages.cells(it))));
  }

  @GetMapping("/attendance/sign")
  String sign(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    model.addAttribute("page", pages.sign(id, query.get("day"), actor));
    return "attendance/sign";
  }

  @PostMapping("/attendance")
  String save(@PathVariable long id, Form form, Actor actor, RedirectAttributes flash) {
    String day = form.value("day");
    List<String> lost = attendances.save(actor, id, day, changes(form));
    if (lost.isEmpty()) {
      flash.addFlashAttribute(Shell.NOTICE, "attendance.notice.saved");
    } else {
      flash.addFlashAttribute(
          TOLD, text("attendance.told.lost", "count", lost.size(), "names", Formats.list(lost)));
    }
    String to = Paths.day(id, day);
    String number = form.value("page");
    return "redirect:"
        + to
        + (number.matches("[0-9]{1,6}") ? (day.isEmpty() ? "?" : "&") + "page=" + number : "");
  }

  /** A box that was ticked and is not any more takes the mark back; absent stays absent. */
  private static Map<Long, Attendances.Change> changes(Form form) {
    var changes = new HashMap<Long, Attendances.Change>();
    for (String written : form.values("who")) {
      if (written.matches("[0-9]{1,18}")) {
        Mark seen =
            Objects.requireNonNullElse(form.choice("seen." + written, Mark.class), Mark.OPEN);
        Mark unticked = seen == Mark.PRESENT ? Mark.OPEN : seen;
        Mark wanted = form.has("present", written) ? Mark.PRESENT : unticked;
        changes.put(Long.valueOf(written), new Attendances.Change(seen, wanted));
      }
    }
    return changes;
  }

  @GetMapping("/attendance/close")
  String askClose(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    return close(id, query.get("day"), Form.blank(), actor, model);
  }

  @PostMapping("/attendance/close")
  String close(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          long batch = attendances.close(actor, id, form.value("day"));
          flash.addFlashAttribute(Shell.NOTICE, "attendance.notice.saved");
          flash.addFlashAttribute(Shell.UNDO, Paths.work(id) + "/lists/" + batch + "/undo");
          return "redirect:" + Paths.day(id, form.value("day"));
        },
        () -> close(id, form.value("day"), form, actor, model));
  }

  private String close(long id, String day, Form form, Actor actor, Model model) {
    attendances.sheet(actor, id, day);
    model.addAttribute(
        "page",
        new ConfirmPage(
            day, SheetPages.name(day), Paths.work(id) + "/close", Paths.day(id, day), form));
    return "attendance/close";
  }

  @PostMapping("/attendance/lists")
  String read(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Form form,
      ListQuery query,
      Actor actor,
      Model model) {
    return form.submit(
        () -> {
          var content = content(file);
          String name =
              Objects.requireNonNullElse(file == null ? null : file.getOriginalFilename(), "");
          long batch =
              attendances.read(
                  actor, id, form.value("day"), name.isEmpty() ? "CSV" : name, content);
          return "redirect:" + Paths.work(id) + "/lists/" + batch;
        },
        () ->
            page(
                id,
                new ListQuery(Paths.work(id), Map.of("day", form.value("day"))),
                form,
                "",
                actor,
                model));
  }

  private static byte[] content(@Nullable MultipartFile file) {
    if (file == null || file.isEmpty()) {
      throw Refused.at("file", "attendance.refused.no-file");
    }
    if (file.getSize() > MOST_BYTES) {
      throw Refused.at("file", "attendance.refused.too-big", "limit", MOST_BYTES / 1_000_000);
    }
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/attendance/lists/" + Paths.PART)
  String batch(@PathVariable long id, @PathVariable long part, Actor actor, Model model) {
    model.addAttribute("page", pages.batch(id, part, actor));
    return "attendance/batch";
  }

  @PostMapping("/attendance/lists/" + Paths.PART + "/undo")
  String undo(
      @PathVariable long id, @PathVariable long part, Actor actor, RedirectAttributes flash) {
    int back = attendances.undo(actor, id, part);
    flash.addFlashAttribute(TOLD, text("attendance.told.undone", "count", back));
    return "redirect:" + Paths.day(id, attendances.batch(actor, id, part).day());
  }

  private String page(long id, ListQuery query, Form form, String told, Actor actor, Model model) {
    model.addAttribute("page", pages.page(id, query, form, told, actor));
    return "attendance/sheet";
  }
}

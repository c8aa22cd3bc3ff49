package org.polyphony.platform.stakeholders.web;

import java.util.function.Supplier;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.imports.Field;
import org.polyphony.platform.stakeholders.imports.Fixes;
import org.polyphony.platform.stakeholders.imports.ImportProfiles;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeps and uses what the office knows of its lists. */
@Controller
@RequestMapping(ImportController.PATH + "/{id}")
class ImportProfileController {

  /** More values than a page ever shows. */
  private static final int MOST = 100;

  private final ImportProfiles profiles;
  private final ImportPages pages;

  ImportProfileController(ImportProfiles profiles, ImportPages pages) {
    this.profiles = profiles;
    this.pages = pages;
  }

  @PostMapping("/save-profile")
  String save(Actor actor, @PathVariable long id, ListQuery query, Form form, Model model) {
    return done(
        actor, id, query, form, model, () -> profiles.save(actor, id, form.value("profile")));
  }

  @PostMapping("/use-profile")
  String use(Actor actor, @PathVariable long id, ListQuery query, Form form, Model model) {
    return done(actor, id, query, form, model, () -> profiles.use(actor, id, form.value("use")));
  }

  @PostMapping("/fix")
  String fix(Actor actor, @PathVariable long id, ListQuery query, Form form, Model model) {
    return done(actor, id, query, form, model, () -> profiles.fix(actor, id, fixes(form)));
  }

  private String done(Actor actor, long id, ListQuery query, Form form, Model model, Runnable act) {
    Supplier<String> again =
        () -> {
          model.addAttribute("page", pages.preview(actor, id, query, form));
          return "stakeholders/import-preview";
        };
    return form.submit(
        () -> {
          act.run();
          return "redirect:" + ImportController.PATH + "/" + id;
        },
        again);
  }

  private static Fixes fixes(Form form) {
    var fixes = Fixes.NONE;
    for (int i = 0; i < MOST; i++) {
      Field field = Field.named(form.value("field" + i)).orElse(null);
      String meant = form.value("meant" + i);
      if (field != null && !meant.isEmpty()) {
        String written = form.value("value" + i);
        fixes = fixes.with(field, written, meant.equals(ImportWords.NOTHING) ? "" : meant);
      }
    }
    return fixes;
  }
}

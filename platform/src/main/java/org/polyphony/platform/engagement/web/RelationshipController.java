package org.polyphony.platform.engagement.web;

import java.util.Objects;
import org.polyphony.platform.engagement.Health;
import org.polyphony.platform.engagement.HealthState;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.engagement.Relationships;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RelationshipController {

  private static final String PATH = "/manage/relationships/{id}";

  private final Relationships relationships;

  RelationshipController(Relationships relationships) {
    this.relationships = relationships;
  }

  @GetMapping(PATH)
  String show(Actor actor, @PathVariable long id, Model model) {
    var health = judgeable(actor, id);
    var form = Form.blank().put("state", health.state().name());
    if (health.judged() != null) {
      form.put("reason", health.judged().reason());
    }
    return page(health, form, model);
  }

  @PostMapping(PATH + "/judge")
  String judge(
      Actor actor, @PathVariable long id, Form form, Model model, RedirectAttributes flash) {
    var health = judgeable(actor, id);
    return form.submit(
        () -> {
          HealthState state = form.choice("state", HealthState.class);
          if (state == null) {
            form.reject("state", "ui.form.required");
          }
          String reason = form.text("reason", 1000);
          form.check();
          relationships.judge(actor, id, Objects.requireNonNull(state), reason);
          return saved(health, flash);
        },
        () -> page(health, form, model));
  }

  @PostMapping(PATH + "/compute")
  String compute(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    var health = judgeable(actor, id);
    relationships.compute(actor, id);
    return saved(health, flash);
  }

  private Health judgeable(Actor actor, long id) {
    actor.require(Permissions.EDIT);
    return relationships.of(actor, id);
  }

  private static String saved(Health health, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "engagement.notice.saved");
    return "redirect:" + health.stakeholder().path();
  }

  private static String page(Health health, Form form, Model model) {
    model.addAttribute("page", new RelationshipPage(health, form));
    return "engagement/relationship";
  }
}

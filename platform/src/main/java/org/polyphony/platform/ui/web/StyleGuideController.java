package org.polyphony.platform.ui.web;

import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the kit in every state, for those who build pages. */
@Controller
class StyleGuideController {

  /** What one needs to see the style guide. */
  static final String PERMISSION = "ui.style-guide";

  @GetMapping("/manage/style-guide")
  String guide(Actor actor, ListQuery query, Model model) {
    actor.require(PERMISSION);
    model.addAttribute("page", StyleGuidePage.of(query));
    return "ui/guide";
  }
}

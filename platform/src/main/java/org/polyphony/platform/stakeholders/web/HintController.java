package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Likely duplicates while a form is filled in. By POST though nothing changes: what is typed is
 * about people and belongs into no address.
 */
@Controller
class HintController {

  private static final String VIEW = "stakeholders/likely";

  private final Hints hints;

  HintController(Hints hints) {
    this.hints = hints;
  }

  @PostMapping(Hints.ORGANISATIONS)
  String organisations(Actor actor, Form form, Model model) {
    actor.require(Permissions.EDIT);
    model.addAttribute("page", hints.organisations(actor, form));
    return VIEW;
  }

  @PostMapping(Hints.PEOPLE)
  String people(Actor actor, Form form, Model model) {
    actor.require(Permissions.EDIT);
    model.addAttribute("page", hints.people(actor, form));
    return VIEW;
  }
}

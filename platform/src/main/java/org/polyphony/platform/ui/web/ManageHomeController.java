package org.polyphony.platform.ui.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door of the back office: what the person may open there. */
@Controller
class ManageHomeController {

  @GetMapping("/manage")
  String home() {
    return "ui/manage";
  }
}

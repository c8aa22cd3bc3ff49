package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.ui.Shell;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a removal: back to the list, where it can be taken back. */
final class Removal {

  /** Flash attribute: the address that takes the removal back. */
  static final String UNDO = "undo";

  private Removal() {}

  static String done(String path, RedirectAttributes flash) {
    flash.addFlashAttribute(UNDO, path + "/restore");
    return "redirect:" + Paths.LIST;
  }

  static String undone(String path, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.notice.restored");
    return "redirect:" + path;
  }
}

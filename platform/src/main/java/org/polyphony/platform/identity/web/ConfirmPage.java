package org.polyphony.platform.identity.web;

import org.springframework.ui.Model;

/**
 * Asks before access is taken away. The answer is a POST to the address of the question.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param button what the button says
 * @param back where to go instead
 */
public record ConfirmPage(
    String title, String consequences, String action, String button, String back) {

  String show(Model model) {
    model.addAttribute("page", this);
    return "identity/confirm";
  }
}

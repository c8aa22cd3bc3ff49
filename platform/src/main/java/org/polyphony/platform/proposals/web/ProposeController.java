package org.polyphony.platform.proposals.web;

import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.proposals.Proposals;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where anybody with an account asks, and sees what they were answered. */
@Controller
class ProposeController {

  static final String OWN = "/account/proposals";

  private final Proposals proposals;
  private final ProposalPages pages;

  ProposeController(Proposals proposals, ProposalPages pages) {
    this.proposals = proposals;
    this.pages = pages;
  }

  @GetMapping("/exchanges/propose")
  String blank(Actor actor, ListQuery query, Model model) {
    if (!actor.signedIn()) {
      throw new Denied("account");
    }
    var form =
        Form.blank().put("language", Reader.language().code()).put("kind", query.get("kind"));
    return page(form, model);
  }

  @PostMapping("/exchanges/propose")
  String propose(Actor actor, Form form, Model model, RedirectAttributes flash) {
    return form.submit(
        () -> {
          long id = proposals.propose(actor, ProposalForm.read(form));
          flash.addFlashAttribute(Shell.NOTICE, "proposals.notice.sent");
          return "redirect:" + OWN + "/" + id;
        },
        () -> page(form, model));
  }

  @GetMapping(OWN)
  String list(Actor actor, Model model) {
    model.addAttribute("page", new OwnPage(pages.owns(proposals.own(actor))));
    return "proposals/own";
  }

  @GetMapping(OWN + "/{id}")
  String show(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.own(proposals.own(actor, id), actor));
    return "proposals/mine";
  }

  @GetMapping(OWN + "/{id}/withdraw")
  String ask(Actor actor, @PathVariable long id, Model model) {
    model.addAttribute("page", pages.own(proposals.own(actor, id), actor));
    return "proposals/withdraw";
  }

  @PostMapping(OWN + "/{id}/withdraw")
  String withdraw(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    proposals.withdraw(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "proposals.notice.withdrawn");
    return "redirect:" + OWN + "/" + id;
  }

  private String page(Form form, Model model) {
    model.addAttribute("page", pages.propose(form));
    return "proposals/propose";
  }
}

package org.polyphony.platform.messaging.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outbox for administrators; without a mail server it is where mails can be read. */
@Controller
@RequestMapping("/manage/mail")
class MailboxController implements MenuSource {

  private final Outbox outbox;

  MailboxController(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "messaging.mailbox.title",
            "/manage/mail",
            90,
            "messaging.read"));
  }

  @GetMapping
  String list(ListQuery query, Actor actor, Model model) {
    var columns =
        List.of(
            Column.of(text("messaging.mail.subject")),
            Column.of(text("messaging.mail.to")),
            Column.of(text("messaging.mail.posted")),
            Column.of(text("messaging.mail.state")));
    var slice = outbox.list(actor, query.page(50));
    model.addAttribute("page", new MailboxPage(query, slice, columns, null));
    return "messaging/mailbox";
  }

  @GetMapping("/{id}")
  String open(@PathVariable long id, ListQuery query, Actor actor, Model model) {
    var mail = outbox.byId(actor, id);
    var none = new Slice<org.polyphony.platform.messaging.PostedMail>(List.of(), 0, 1, 1);
    model.addAttribute("page", new MailboxPage(query, none, List.of(), mail));
    return "messaging/mail";
  }

  @PostMapping("/{id}/retry")
  String retry(@PathVariable long id, Actor actor, RedirectAttributes flash) {
    outbox.retry(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "messaging.notice.retry");
    return "redirect:/manage/mail/" + id;
  }
}

package org.polyphony.platform.engagement.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.engagement.HandOvers;
import org.polyphony.platform.engagement.Owners;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HandOverController {

  private static final String PATH = "/manage/hand-over";

  private final HandOvers handOvers;
  private final Owners owners;

  HandOverController(HandOvers handOvers, Owners owners) {
    this.handOvers = handOvers;
    this.owners = owners;
  }

  @GetMapping(PATH)
  String show(Actor actor, Form form, Model model) {
    actor.require(Permissions.HAND_OVER);
    return page(actor, form, model);
  }

  @PostMapping(PATH + "/apply")
  String apply(Actor actor, Form form, Model model, RedirectAttributes flash) {
    actor.require(Permissions.HAND_OVER);
    return form.submit(
        () -> {
          Long from = form.number("from", 1, Long.MAX_VALUE);
          Long to = form.number("to", 1, Long.MAX_VALUE);
          if (from == null) {
            form.reject("from", "ui.form.required");
          }
          if (to == null) {
            form.reject("to", "ui.form.required");
          }
          form.check();
          handOvers.apply(actor, Objects.requireNonNull(from), Objects.requireNonNull(to));
          flash.addFlashAttribute(Shell.NOTICE, "engagement.hand-over.done");
          return "redirect:" + PATH;
        },
        () -> page(actor, form, model));
  }

  @PostMapping(PATH + "/{id}/undo")
  String undo(Actor actor, @PathVariable long id, RedirectAttributes flash) {
    handOvers.undo(actor, id);
    flash.addFlashAttribute(Shell.NOTICE, "engagement.hand-over.undone");
    return "redirect:" + PATH;
  }

  private String page(Actor actor, Form form, Model model) {
    var choices = handOvers.owners(actor);
    Colleague from = chosen(form, choices);
    model.addAttribute(
        "page",
        new HandOverPage(
            form,
            choices.stream().map(it -> new Choice(String.valueOf(it.id()), it.name())).toList(),
            from == null ? "" : from.name(),
            from == null ? null : handOvers.of(actor, from.id()),
            latest(actor)));
    return "engagement/handOver";
  }

  private static @Nullable Colleague chosen(Form form, List<Colleague> choices) {
    return choices.stream()
        .filter(it -> form.value("from").equals(String.valueOf(it.id())))
        .findFirst()
        .orElse(null);
  }

  private List<HandOverPage.Row> latest(Actor actor) {
    var done = handOvers.latest(actor);
    var named =
        owners.byIds(
            actor, done.stream().flatMap(it -> Stream.of(it.from(), it.to())).distinct().toList());
    return done.stream().map(it -> row(it, named)).toList();
  }

  private static HandOverPage.Row row(HandOvers.Done done, Map<Long, Colleague> named) {
    String text =
        Texts.text(
            "engagement.hand-over.row",
            "from",
            name(named, done.from()),
            "to",
            name(named, done.to()),
            "commitments",
            done.moved().commitments(),
            "points",
            done.moved().points());
    return new HandOverPage.Row(
        text,
        Formats.moment(done.when()) + " · " + done.who(),
        done.undone() ? null : PATH + "/" + done.id() + "/undo");
  }

  private static String name(Map<Long, Colleague> named, long account) {
    Colleague owner = named.get(account);
    return owner == null ? "" : owner.name();
  }
}

package org.polyphony.platform.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.followup.FollowUps;
import org.polyphony.platform.followup.Permissions;
import org.polyphony.platform.followup.PlanDraft;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting and watching the follow-up of an exchange. */
@Controller
@RequestMapping("/manage/exchanges/{id:[0-9]{1,18}}/follow-up")
class PlanController {

  private final FollowUps followUps;
  private final Exchanges exchanges;
  private final PlanPages pages;

  PlanController(FollowUps followUps, Exchanges exchanges, PlanPages pages) {
    this.followUps = followUps;
    this.exchanges = exchanges;
    this.pages = pages;
  }

  @GetMapping
  String show(@PathVariable long id, Actor actor, Model model) {
    return page(id, null, actor, model);
  }

  @PostMapping
  String save(
      @PathVariable long id, Form form, Actor actor, Model model, RedirectAttributes flash) {
    require(id, actor);
    return form.submit(
        () -> {
          PlanDraft draft = read(form);
          if (followUps.of(id, actor).isEmpty()) {
            followUps.start(id, draft, actor);
          } else {
            Long version = form.number("version", 0, Integer.MAX_VALUE);
            followUps.change(id, version == null ? -1 : version.intValue(), draft, actor);
          }
          return saved(id, flash);
        },
        () -> {
          followUps.of(id, actor).ifPresent(it -> form.put("version", it.version()));
          return page(id, form, actor, model);
        });
  }

  @PostMapping("/{act:pause|resume}")
  String pause(
      @PathVariable long id, @PathVariable String act, Actor actor, RedirectAttributes flash) {
    require(id, actor);
    followUps.pause(id, act.equals("pause"), actor);
    return saved(id, flash);
  }

  private static PlanDraft read(Form form) {
    form.required("from", 10);
    PartialDate from = form.date("from");
    if (from != null && from.precision() != DatePrecision.DAY) {
      form.reject("from", "followup.refused.day");
    }
    var months = months(form);
    Long remind = form.number("remindAfter", 1, 60);
    Long last = form.number("lastAfter", 2, 90);
    form.check();
    return new PlanDraft(
        from == null ? LocalDate.EPOCH : from.first(),
        months,
        Objects.requireNonNullElse(remind, (long) PlanDraft.REMIND_AFTER).intValue(),
        Objects.requireNonNullElse(last, (long) PlanDraft.LAST_AFTER).intValue());
  }

  private static List<Integer> months(Form form) {
    var months = new ArrayList<Integer>();
    for (String each : form.required("months", 60).split("[,;،、\\s]+")) {
      if (each.matches("[0-9]{1,3}")) {
        months.add(Integer.valueOf(each));
      } else if (!each.isEmpty()) {
        form.reject("months", "ui.form.number", "value", each);
      }
    }
    return months;
  }

  private void require(long id, Actor actor) {
    actor.require(Permissions.EDIT, exchanges.byId(id, actor).scopes());
  }

  private String page(long id, @Nullable Form form, Actor actor, Model model) {
    actor.require(Permissions.READ, exchanges.byId(id, actor).scopes());
    model.addAttribute("page", pages.page(id, form, actor));
    return "followup/plan";
  }

  private static String saved(long id, RedirectAttributes flash) {
    flash.addFlashAttribute(Shell.NOTICE, "followup.notice.saved");
    return "redirect:/manage/exchanges/" + id + "/follow-up";
  }
}

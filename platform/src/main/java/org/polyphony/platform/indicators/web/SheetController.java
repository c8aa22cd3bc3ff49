package org.polyphony.platform.indicators.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.indicators.Dimension;
import org.polyphony.platform.indicators.Indicators;
import org.polyphony.platform.indicators.Permissions;
import org.polyphony.platform.indicators.Sheet;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The method sheet of an indicator, the records behind it, and its approved periods. */
@Controller
class SheetController {

  private static final String ONE = "/strategies/{slug}/indicators/{id:[0-9]{1,18}}";
  private static final String WORK = "/manage" + ONE;

  private final Indicators indicators;
  private final SheetWords words;
  private final BehindPages behind;
  private final Settings settings;

  SheetController(Indicators indicators, SheetWords words, BehindPages behind, Settings settings) {
    this.indicators = indicators;
    this.words = words;
    this.behind = behind;
    this.settings = settings;
  }

  @GetMapping(ONE)
  String show(@PathVariable String slug, @PathVariable long id, Actor actor, Model model) {
    return page(indicators.sheet(slug, id, actor), Form.blank(), actor, model);
  }

  @GetMapping(ONE + "/records")
  String records(
      @PathVariable String slug, @PathVariable long id, ListQuery query, Actor actor, Model model) {
    Sheet sheet = indicators.sheet(slug, id, actor);
    Dimension by =
        Arrays.stream(Dimension.values())
            .filter(it -> it.slug().equals(query.get("by")))
            .findFirst()
            .orElse(null);
    String key = query.get("part");
    String part = by == null ? "" : words.part(by, key);
    model.addAttribute("page", behind.page(sheet, path(sheet), by, key, part, actor));
    return "indicators/records";
  }

  @PostMapping(WORK + "/approve")
  String approve(
      @PathVariable String slug,
      @PathVariable long id,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    Sheet sheet = indicators.sheet(slug, id, actor);
    actor.require(Permissions.APPROVE, scope(sheet));
    return form.submit(
        () -> {
          form.required("from", 10);
          form.required("until", 10);
          LocalDate from = day(form, "from");
          LocalDate until = day(form, "until");
          form.check();
          indicators.approve(
              slug, id, Objects.requireNonNull(from), Objects.requireNonNull(until), actor);
          flash.addFlashAttribute(Shell.NOTICE, "indicators.notice.approved");
          return "redirect:" + path(sheet);
        },
        () -> page(sheet, form, actor, model));
  }

  @PostMapping(WORK + "/periods/{period:[0-9]{1,18}}/correct")
  String correct(
      @PathVariable String slug,
      @PathVariable long id,
      @PathVariable long period,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    Sheet sheet = indicators.sheet(slug, id, actor);
    actor.require(Permissions.APPROVE, scope(sheet));
    return form.submit(
        () -> {
          String reason = form.required("reason", 1000);
          form.check();
          indicators.correct(slug, id, period, reason, actor);
          flash.addFlashAttribute(Shell.NOTICE, "indicators.notice.corrected");
          return "redirect:" + path(sheet);
        },
        () -> page(sheet, form, actor, model));
  }

  private static @Nullable LocalDate day(Form form, String name) {
    PartialDate date = form.date(name);
    if (date != null && date.precision() != DatePrecision.DAY) {
      form.reject(name, "recommendations.refused.day", "value", form.value(name));
    }
    return date == null ? null : date.first();
  }

  private String page(Sheet sheet, Form form, Actor actor, Model model) {
    var binding = sheet.binding();
    var now = sheet.now();
    var draft = sheet.indicator().draft();
    boolean named = actor.may(Permissions.READ, scope(sheet));
    String records = path(sheet) + "/records";
    model.addAttribute(
        "page",
        new SheetPage(
            path(sheet),
            sheet.strategy().draft().title(),
            sheet.strategy().draft().slug(),
            draft.title(),
            draft.method(),
            draft.level().name().toLowerCase(Locale.ROOT),
            binding == null ? java.util.List.of() : words.facts(binding),
            now == null ? null : SheetWords.total(now, sheet.disclosure(), records),
            now == null ? java.util.List.of() : words.groups(now, sheet.disclosure(), records),
            sheet.disclosure().partial(),
            settings.smallestNumber(),
            sheet.periods().stream().map(it -> words.period(it, named)).toList(),
            binding != null && actor.may(Permissions.APPROVE, scope(sheet)),
            actor.may("strategy.edit", scope(sheet)),
            form));
    return "indicators/sheet";
  }

  static String path(Sheet sheet) {
    return "/strategies/"
        + sheet.strategy().draft().slug()
        + "/indicators/"
        + sheet.indicator().id();
  }

  static Scope scope(Sheet sheet) {
    return new Scope("strategy", sheet.strategy().id());
  }
}

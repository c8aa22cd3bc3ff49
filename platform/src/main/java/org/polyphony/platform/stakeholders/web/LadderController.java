package org.polyphony.platform.stakeholders.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Ladder;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands where toward a strategy, and who moved. */
@Controller
class LadderController {

  static final String PATH = "/manage/stakeholders/ladder";

  private static final int PAGE = 50;
  private static final int FILE = 200;
  private static final String ONE = PATH + "/{strategy:[0-9]{1,18}}/{id:[0-9]{1,18}}";

  private final Ladder ladder;
  private final Registry registry;
  private final RecordRows rows;
  private final LadderWords words;
  private final Clock clock;

  LadderController(
      Ladder ladder, Registry registry, RecordRows rows, LadderWords words, Clock clock) {
    this.ladder = ladder;
    this.registry = registry;
    this.rows = rows;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(Actor actor, ListQuery query, Model model) {
    actor.require(Permissions.READ);
    var strategies = rows.strategies(actor);
    var asked = asked(query, strategies);
    var page = query.page(PAGE);
    model.addAttribute(
        "page",
        words.page(
            query,
            strategies,
            asked,
            ladder.figures(actor, asked),
            ladder.steps(actor, asked, page),
            actor));
    return "stakeholders/ladder";
  }

  @GetMapping({PATH + ".csv", PATH + ".xlsx"})
  void file(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var asked = asked(query, rows.strategies(actor));
    file.send(
        "ladder",
        words.head(),
        sink -> {
          int number = 1;
          List<Ladder.Step> steps;
          do {
            var page = new PageRequest(number++, FILE, "", false);
            steps = ladder.steps(actor, asked, page).rows();
            steps.forEach(it -> sink.accept(words.cells(it)));
          } while (steps.size() == FILE);
        });
  }

  @GetMapping(ONE + "/move")
  String begin(Actor actor, @PathVariable long strategy, @PathVariable long id, Model model) {
    actor.require(Permissions.EDIT);
    return form(actor, strategy, id, Form.blank().put("since", today()), model);
  }

  @PostMapping(ONE + "/move")
  String move(
      Actor actor,
      @PathVariable long strategy,
      @PathVariable long id,
      Form form,
      Model model,
      RedirectAttributes flash) {
    actor.require(Permissions.EDIT);
    name(actor, strategy, id);
    return form.submit(
        () -> {
          String role = form.required("role", 60);
          PartialDate since = form.date("since");
          if (since == null) {
            form.reject("since", "ui.form.required");
          }
          form.check();
          var moved =
              ladder.move(
                  actor,
                  strategy,
                  id,
                  role.equals("-") ? "" : role,
                  since == null ? PartialDate.parse(today().toString()) : since);
          flash.addFlashAttribute(Shell.NOTICE, "stakeholders.ladder.moved");
          flash.addFlashAttribute(Shell.UNDO, back(strategy, id, moved));
          return "redirect:" + PATH + "?strategy=" + strategy;
        },
        () -> form(actor, strategy, id, form, model));
  }

  /** What is to be taken back stands in the address that the notice offers. */
  @PostMapping(ONE + "/back/{added:[0-9]{1,18}}/{until:[0-9-]{10}}/{ended:[0-9,]{1,400}}")
  String back(
      Actor actor,
      @PathVariable long strategy,
      @PathVariable long id,
      @PathVariable long added,
      @PathVariable String until,
      @PathVariable String ended,
      RedirectAttributes flash) {
    var numbers =
        Arrays.stream(ended.split(","))
            .filter(it -> it.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    ladder.back(actor, id, new Ladder.Moved(added, numbers, until));
    flash.addFlashAttribute(Shell.NOTICE, "stakeholders.ladder.back");
    return "redirect:" + PATH + "?strategy=" + strategy;
  }

  private static String back(long strategy, long id, Ladder.Moved moved) {
    String ended =
        moved.ended().isEmpty()
            ? "0"
            : moved.ended().stream().map(String::valueOf).collect(Collectors.joining(","));
    return PATH
        + "/"
        + strategy
        + "/"
        + id
        + "/back/"
        + moved.added()
        + "/"
        + moved.until()
        + "/"
        + ended;
  }

  private Ladder.Query asked(ListQuery query, Map<Long, String> strategies) {
    String typed = query.get("strategy");
    long wanted = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    long strategy =
        strategies.containsKey(wanted)
            ? wanted
            : strategies.keySet().stream().findFirst().orElse(0L);
    return new Ladder.Query(
        strategy,
        query.get("group"),
        query.get("country"),
        query.get("role"),
        Arrays.stream(Ladder.Move.values())
            .filter(it -> it.name().equals(query.get("move")))
            .findFirst()
            .orElse(null),
        day(query.get("from"), today().minusYears(1)),
        day(query.get("until"), today()));
  }

  /** A month or a year means its first day. */
  private static String day(String typed, LocalDate otherwise) {
    try {
      return typed.isEmpty() ? otherwise.toString() : PartialDate.parse(typed).first().toString();
    } catch (Refused _) {
      return otherwise.toString();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private String form(Actor actor, long strategy, long id, Form form, Model model) {
    model.addAttribute(
        "page",
        new LadderMovePage(
            name(actor, strategy, id),
            rows.strategies(actor).getOrDefault(strategy, ""),
            PATH + "?strategy=" + strategy,
            PATH + "/" + strategy + "/" + id + "/move",
            words.rungs(Catalogue.ROLE),
            form));
    return "stakeholders/ladder-move";
  }

  private String name(Actor actor, long strategy, long id) {
    var row = registry.rows(actor, List.of(id)).get(id);
    if (row == null || !rows.strategies(actor).containsKey(strategy)) {
      throw new NotFound("stakeholder", id);
    }
    return row.name().in(Reader.language()).text();
  }
}

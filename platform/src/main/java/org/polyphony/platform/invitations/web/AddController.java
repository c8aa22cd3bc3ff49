package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.coverage.Coverage;
import org.polyphony.platform.coverage.CoverageFilter;
import org.polyphony.platform.coverage.Proposal;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.invitations.Guests;
import org.polyphony.platform.invitations.Permissions;
import org.polyphony.platform.invitations.Rounds;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing whom to invite. */
@Controller
@RequestMapping("/manage/exchanges/" + Paths.ID + "/invitations/" + Paths.ROUND + "/add")
class AddController {

  private static final int FOUND = 30;

  private final Rounds rounds;
  private final Guests guests;
  private final Registry registry;
  private final Segments segments;
  private final Coverage coverage;
  private final Exchanges exchanges;
  private final Countries countries;

  AddController(
      Rounds rounds,
      Guests guests,
      Registry registry,
      Segments segments,
      Coverage coverage,
      Exchanges exchanges,
      Countries countries) {
    this.rounds = rounds;
    this.guests = guests;
    this.registry = registry;
    this.segments = segments;
    this.coverage = coverage;
    this.exchanges = exchanges;
    this.countries = countries;
  }

  @GetMapping
  String choose(
      @PathVariable long id, @PathVariable long round, Form form, Actor actor, Model model) {
    return page(id, round, form, actor, model);
  }

  @PostMapping
  String add(
      @PathVariable long id,
      @PathVariable long round,
      Form form,
      Actor actor,
      Model model,
      RedirectAttributes flash) {
    return form.submit(
        () -> {
          Long segment = form.number("segment", 1, Long.MAX_VALUE);
          form.check();
          var added =
              segment == null
                  ? guests.add(actor, id, round, chosen(form))
                  : guests.addSegment(actor, id, round, segment);
          flash.addFlashAttribute(SendController.TOLD, told(added));
          return "redirect:" + Paths.round(id, round);
        },
        () -> page(id, round, form, actor, model));
  }

  private static List<Long> chosen(Form form) {
    return form.values("who").stream()
        .filter(it -> it.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .toList();
  }

  private static String told(Guests.Added added) {
    var words = new ArrayList<String>();
    words.add(text("invitations.told.added", "count", added.added()));
    if (added.already() > 0) {
      words.add(text("invitations.told.already", "count", added.already()));
    }
    if (added.hidden() > 0) {
      words.add(text("invitations.told.hidden", "count", added.hidden()));
    }
    if (added.unwilling() > 0) {
      words.add(text("invitations.told.unwilling", "count", added.unwilling()));
    }
    return String.join(" ", words);
  }

  private String page(long id, long round, Form form, Actor actor, Model model) {
    var occasion = rounds.occasion(actor, id);
    actor.require(Permissions.MANAGE, occasion.scopes());
    String typed = form.value("q").strip();
    model.addAttribute(
        "page",
        new AddPage(
            occasion,
            rounds.get(actor, id, round),
            form,
            typed,
            typed.isEmpty() ? List.of() : found(typed, actor),
            segments(actor),
            form.has("proposals", "yes") ? proposals(id, actor) : List.of(),
            actor.may(org.polyphony.platform.coverage.Permissions.READ)));
    return "invitations/add";
  }

  private List<AddPage.Person> found(String typed, Actor actor) {
    return registry
        .list(actor, Registry.Filter.text(typed), PageRequest.first(FOUND))
        .rows()
        .stream()
        .filter(it -> !it.confidential())
        .map(it -> person(it, note(it)))
        .toList();
  }

  private String note(Registry.Row row) {
    var words = new ArrayList<String>();
    var affiliation = row.affiliation();
    if (affiliation != null) {
      words.add(Words.words(affiliation));
    }
    if (row.country() != null) {
      words.add(countries.name(row.country()));
    }
    return String.join(" · ", words);
  }

  private static AddPage.Person person(Registry.Row row, String note) {
    return new AddPage.Person(row.id(), Words.words(row.name()), note);
  }

  private List<Choice> segments(Actor actor) {
    return actor.may(org.polyphony.platform.segments.Permissions.READ)
        ? segments.all(actor).stream()
            .map(it -> new Choice(String.valueOf(it.id()), it.name()))
            .toList()
        : List.of();
  }

  private List<AddPage.Person> proposals(long id, Actor actor) {
    var draft = exchanges.byId(id, actor).draft();
    var filter = new CoverageFilter(false, draft.strategyId(), "", "", 0, draft.sample());
    return coverage.invite(actor, filter).stream()
        .map(Proposal::invite)
        .flatMap(List::stream)
        .filter(it -> !it.of().confidential())
        .map(it ->
            person(
                it.of(),
                Formats.list(it.reasons().stream().map(each -> text(each.textKey())).toList())))
        .distinct()
        .toList();
  }
}

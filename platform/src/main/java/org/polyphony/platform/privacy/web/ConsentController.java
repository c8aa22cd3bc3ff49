package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.ConsentFilter;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.Decision;
import org.polyphony.platform.privacy.Permissions;
import org.polyphony.platform.privacy.Standing;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How people stand to the purposes for which their data are used. */
@Controller
@RequestMapping("/manage")
class ConsentController {

  private static final int PAGE = 50;

  private final Consents consents;
  private final Stakeholders stakeholders;
  private final PrivacyWords words;

  ConsentController(Consents consents, Stakeholders stakeholders, PrivacyWords words) {
    this.consents = consents;
    this.stakeholders = stakeholders;
    this.words = words;
  }

  @GetMapping("/consents")
  String list(Actor actor, ListQuery query, Model model) {
    var slice = consents.standing(actor, filter(query), query.page(PAGE));
    var named = named(actor, slice.rows());
    var titles = words.titles();
    model.addAttribute(
        "page",
        new ConsentListPage(query, slice.map(it -> row(it, named, titles)), words.purposes()));
    return "privacy/consents";
  }

  @GetMapping({"/consents.csv", "/consents.xlsx"})
  void export(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.READ);
    var titles = words.titles();
    file.send(
        "consents",
        List.of(
            text("stakeholders.field.id"),
            text("privacy.field.person"),
            text("privacy.field.purpose"),
            text("privacy.field.standing"),
            text("privacy.field.basis"),
            text("privacy.field.decided-on"),
            text("privacy.field.expires-on")),
        sink ->
            consents.export(
                actor,
                filter(query),
                rows -> {
                  var named = named(actor, rows);
                  rows.forEach(it -> sink.accept(cells(it, row(it, named, titles))));
                }));
  }

  private static List<String> cells(Decision it, ConsentListPage.Row row) {
    return List.of(
        String.valueOf(it.person()),
        row.name(),
        row.purpose(),
        row.standing(),
        row.basis(),
        it.draft().decidedOn().toString(),
        Objects.toString(it.draft().expiresOn(), ""));
  }

  private static ConsentFilter filter(ListQuery query) {
    Standing standing =
        Arrays.stream(Standing.values())
            .filter(it -> it.slug().equals(query.get("standing")))
            .findFirst()
            .orElse(null);
    return new ConsentFilter(query.get("purpose"), standing);
  }

  private Map<Long, Mention> named(Actor actor, List<Decision> rows) {
    return stakeholders.mentions(actor, rows.stream().map(Decision::person).toList());
  }

  private ConsentListPage.Row row(
      Decision it, Map<Long, Mention> named, Map<String, String> titles) {
    Mention person = Objects.requireNonNull(named.get(it.person()));
    var draft = it.draft();
    var expires = draft.expiresOn();
    var standing = words.standing(it);
    return new ConsentListPage.Row(
        PrivacyWords.PEOPLE + it.person(),
        person.shownName(),
        person.confidential(),
        titles.getOrDefault(draft.purpose(), draft.purpose()),
        text(standing.textKey()),
        standing.holds(),
        text(draft.basis().textKey()),
        Formats.date(draft.decidedOn()),
        expires == null ? "" : Formats.date(expires));
  }
}

package org.polyphony.platform.proposals.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.proposals.ProposalView;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts together what the pages of proposals show. */
@Component
class ProposalPages {

  private final Catalogue catalogue;
  private final Countries countries;
  private final Exchanges exchanges;
  private final AuditTrail audit;

  ProposalPages(Catalogue catalogue, Countries countries, Exchanges exchanges, AuditTrail audit) {
    this.catalogue = catalogue;
    this.countries = countries;
    this.exchanges = exchanges;
    this.audit = audit;
  }

  ProposePage propose(Form form) {
    return new ProposePage(
        form,
        ProposalListPage.kindChoices(),
        Arrays.stream(Language.values()).map(it -> new Choice(it.code(), it.nativeName())).toList(),
        countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList(),
        terms(Catalogue.Kind.AREA),
        terms(Catalogue.Kind.OUTCOME));
  }

  ProposalPage own(ProposalView proposal, Actor actor) {
    var seen = exchanges.byIds(List.of(proposal.exchange()), actor);
    String path =
        seen.containsKey(proposal.exchange()) ? "/exchanges/" + proposal.exchange() : null;
    return page(proposal, path, Form.blank(), List.of());
  }

  ProposalPage work(ProposalView proposal, Form form, Actor actor) {
    var seen = exchanges.byIds(List.of(proposal.exchange()), actor);
    String path =
        seen.containsKey(proposal.exchange()) ? "/manage/exchanges/" + proposal.exchange() : null;
    var history = audit.of(new Subject("proposal", proposal.id()));
    return page(proposal, path, form, AuditLine.of(history, "proposals.field."));
  }

  List<ProposalListPage.Row> owns(List<ProposalView> proposals) {
    return proposals.stream().map(it -> row(it, ProposeController.OWN)).toList();
  }

  ProposalListPage.Row row(ProposalView it) {
    return row(it, ManageProposalController.LIST);
  }

  private ProposalListPage.Row row(ProposalView it, String under) {
    return new ProposalListPage.Row(
        under + "/" + it.id(),
        it.draft().title(),
        text(it.draft().kind().textKey()),
        who(it),
        countries.name(it.draft().country()),
        Formats.moment(it.askedAt()),
        ProposalPage.mark(it.state()),
        text(it.state().textKey()));
  }

  static String who(ProposalView it) {
    return it.draft().behalf().isEmpty() ? it.name() : it.name() + " · " + it.draft().behalf();
  }

  private ProposalPage page(
      ProposalView proposal, @Nullable String exchange, Form form, List<AuditLine> history) {
    var draft = proposal.draft();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(text("proposals.field.kind"), text(draft.kind().textKey())));
    facts.add(Fact.of(text("proposals.field.who"), who(proposal)));
    facts.add(Fact.of(text("proposals.field.asked"), Formats.moment(proposal.askedAt())));
    facts.add(Fact.of(text("proposals.field.audience"), given(draft.audience())));
    facts.add(Fact.of(text("proposals.field.country"), given(countries.name(draft.country()))));
    facts.add(Fact.of(text("proposals.field.areas"), titles(Catalogue.Kind.AREA, draft.areas())));
    facts.add(
        Fact.of(
            text("proposals.field.outcomes"), titles(Catalogue.Kind.OUTCOME, draft.outcomes())));
    facts.add(
        Fact.of(
            text("proposals.field.wanted"),
            draft.wanted() == null ? null : Formats.date(draft.wanted())));
    return new ProposalPage(proposal, facts, answer(proposal), exchange, form, history);
  }

  private static List<Fact> answer(ProposalView proposal) {
    return proposal.answeredAt() == null
        ? List.of()
        : List.of(
            Fact.of(text("proposals.field.state"), text(proposal.state().textKey())),
            Fact.of(text("proposals.field.answered-by"), proposal.answeredBy()),
            Fact.of(text("proposals.field.answered"), Formats.moment(proposal.answeredAt())),
            Fact.of(text("proposals.field.reason"), given(proposal.reason())));
  }

  private @Nullable String titles(Catalogue.Kind kind, List<String> keys) {
    return keys.isEmpty()
        ? null
        : Formats.list(keys.stream().map(it -> catalogue.title(kind, it)).toList());
  }

  private List<Choice> terms(Catalogue.Kind kind) {
    return catalogue.terms(kind).stream()
        .filter(it -> it.enabled())
        .map(it -> new Choice(it.key(), it.title().in(Reader.language()).text()))
        .toList();
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}

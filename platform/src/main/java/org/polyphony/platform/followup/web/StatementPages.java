package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.followup.Permissions;
import org.polyphony.platform.followup.StatementState;
import org.polyphony.platform.followup.StatementView;
import org.polyphony.platform.followup.Statements;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;
import org.springframework.stereotype.Component;

/** Puts the pages of statements together. */
@Component
class StatementPages {

  private static final int BEGINNING = 140;

  private final Statements statements;
  private final Exchanges exchanges;
  private final Results results;
  private final People people;
  private final Catalogue catalogue;

  StatementPages(
      Statements statements,
      Exchanges exchanges,
      Results results,
      People people,
      Catalogue catalogue) {
    this.statements = statements;
    this.exchanges = exchanges;
    this.results = results;
    this.people = people;
    this.catalogue = catalogue;
  }

  List<StatementsPage.Row> rows(List<StatementView> views, Actor actor) {
    Map<Long, ExchangeView> known =
        exchanges.byIds(views.stream().map(StatementView::exchange).distinct().toList(), actor);
    var named = named(views, actor);
    return views.stream()
        .map(it -> {
          ExchangeView exchange = known.get(it.exchange());
          return new StatementsPage.Row(
              it.path(),
              beginning(it.draft().description()),
              it.draft().language().htmlTag(),
              exchange == null ? LocalizedText.EMPTY : exchange.draft().title(),
              outcome(it),
              stated(it, named),
              mark(it.state()),
              text("followup.statement." + it.state().slug()));
        })
        .toList();
  }

  StatementPage page(StatementView it, @Nullable Form typed, Actor actor) {
    ExchangeView exchange = exchanges.byId(it.exchange(), actor);
    boolean open = it.state() == StatementState.STATED;
    Long result = it.result();
    boolean there =
        result != null
            && results.ofExchanges(List.of(it.exchange())).stream()
                .anyMatch(each -> each.id() == result);
    return new StatementPage(
        it,
        exchange.draft().title(),
        facts(it, actor),
        mark(it.state()),
        text("followup.statement." + it.state().slug()),
        there ? "/manage/results/" + result : null,
        typed == null
            ? Form.blank()
                .put("title", beginning(it.draft().description()))
                .put("outcome", it.draft().outcome())
            : typed,
        AuditLine.of(statements.history(it.id(), actor), "followup.field."),
        open && actor.may(Permissions.EDIT, exchange.scopes()),
        actor.may(Permissions.CONFIRM, exchange.scopes()),
        Words.outcomes(catalogue));
  }

  StatementFormPage form(
      ExchangeView exchange, @Nullable StatementView it, Form form, String back) {
    return new StatementFormPage(
        text(it == null ? "followup.statement.add" : "followup.statement.edit"),
        exchange.draft().title(),
        it == null ? "/manage/exchanges/" + exchange.id() + "/statements/add" : it.path() + "/edit",
        back,
        form,
        Arrays.stream(Language.values())
            .map(each -> new Choice(each.code(), each.nativeName()))
            .toList(),
        Words.outcomes(catalogue));
  }

  private List<Fact> facts(StatementView it, Actor actor) {
    var facts = new ArrayList<Fact>();
    String outcome = outcome(it);
    facts.add(Fact.of(text("followup.field.outcome"), outcome.isEmpty() ? null : outcome));
    facts.add(Fact.of(text("followup.field.stated"), stated(it, named(List.of(it), actor))));
    Integer round = it.round();
    if (round != null) {
      facts.add(Fact.of(text("followup.field.round"), text("followup.round", "months", round)));
    }
    var decided = it.decidedAt();
    if (decided != null) {
      facts.add(
          Fact.of(
              text("followup.field.decided"),
              text("followup.by", "name", it.decidedBy(), "date", Words.day(decided))));
    }
    if (!it.reason().isEmpty()) {
      facts.add(Fact.of(text("followup.field.reason"), it.reason()));
    }
    return facts;
  }

  /** The participants that the reader may see. */
  private Map<PersonId, PersonSummary> named(List<StatementView> views, Actor actor) {
    var ids =
        views.stream()
            .map(StatementView::person)
            .filter(Objects::nonNull)
            .map(PersonId::new)
            .distinct()
            .toList();
    return actor.may("stakeholders.read") ? people.byIds(actor, ids) : Map.of();
  }

  String stated(StatementView it, Map<PersonId, PersonSummary> named) {
    Long person = it.person();
    PersonSummary summary = person == null ? null : named.get(new PersonId(person));
    String name =
        person == null
            ? it.statedBy()
            : summary == null ? text("followup.participant") : summary.name();
    return text("followup.by", "name", name, "date", Words.day(it.statedAt()));
  }

  String outcome(StatementView it) {
    String outcome = it.draft().outcome();
    return outcome == null ? "" : catalogue.title(Catalogue.Kind.OUTCOME, outcome);
  }

  static Mark mark(StatementState state) {
    return switch (state) {
      case STATED -> Mark.OPEN;
      case CONFIRMED -> Mark.DONE;
      case DECLINED -> Mark.OFF;
    };
  }

  /** The first sentence or so; cut between words. */
  static String beginning(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= BEGINNING) {
      return line;
    }
    int space = line.lastIndexOf(' ', BEGINNING);
    return line.substring(0, space < BEGINNING / 2 ? BEGINNING : space) + "…";
  }
}

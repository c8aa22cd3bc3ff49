package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.followup.Ask;
import org.polyphony.platform.followup.Contact;
import org.polyphony.platform.followup.FollowUps;
import org.polyphony.platform.followup.Permissions;
import org.polyphony.platform.followup.PlanDraft;
import org.polyphony.platform.followup.PlanView;
import org.polyphony.platform.followup.Statements;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonSummary;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts the page of a follow-up together. */
@Component
class PlanPages {

  private final FollowUps followUps;
  private final Statements statements;
  private final StatementPages statementPages;
  private final Exchanges exchanges;
  private final People people;
  private final AuditTrail audit;

  PlanPages(
      FollowUps followUps,
      Statements statements,
      StatementPages statementPages,
      Exchanges exchanges,
      People people,
      AuditTrail audit) {
    this.followUps = followUps;
    this.statements = statements;
    this.statementPages = statementPages;
    this.exchanges = exchanges;
    this.people = people;
    this.audit = audit;
  }

  PlanPage page(long exchange, @Nullable Form typed, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    PlanView plan = followUps.of(exchange, actor).orElse(null);
    List<Contact> contacts = followUps.contacts(exchange, actor);
    List<Integer> months =
        plan == null
            ? List.of()
            : contacts.stream()
                .flatMap(it -> it.asks().stream())
                .map(Ask::round)
                .collect(
                    Collectors.collectingAndThen(
                        Collectors.toCollection(java.util.TreeSet::new),
                        it -> {
                          it.addAll(plan.draft().months());
                          return List.copyOf(it);
                        }));
    return new PlanPage(
        exchange,
        view.draft().title(),
        plan,
        typed == null ? filled(view, plan) : typed,
        months.stream().map(it -> round(plan, it, contacts)).toList(),
        people(contacts, months, actor),
        statementPages.rows(statements.ofExchange(exchange, actor), actor),
        plan == null
            ? List.of()
            : AuditLine.of(audit.of(new Subject("follow-up", plan.id())), "followup.field."),
        actor.may(Permissions.EDIT, view.scopes()),
        view.state().happened());
  }

  private static Form filled(ExchangeView exchange, @Nullable PlanView plan) {
    if (plan != null) {
      return form(plan.draft()).put("version", plan.version());
    }
    var draft = exchange.draft();
    var last = draft.end() == null ? draft.start() : draft.end();
    Form form =
        form(
            new PlanDraft(
                LocalDate.EPOCH, PlanDraft.MONTHS, PlanDraft.REMIND_AFTER, PlanDraft.LAST_AFTER));
    return form.put("from", last == null ? null : last.last());
  }

  private static Form form(PlanDraft draft) {
    return Form.blank()
        .put("from", draft.from())
        .put(
            "months",
            draft.months().stream().map(String::valueOf).collect(Collectors.joining(", ")))
        .put("remindAfter", draft.remindAfter())
        .put("lastAfter", draft.lastAfter());
  }

  private static PlanPage.Round round(@Nullable PlanView plan, int month, List<Contact> contacts) {
    var asks =
        contacts.stream()
            .flatMap(it -> it.asks().stream())
            .filter(it -> it.round() == month)
            .toList();
    String due =
        plan != null && plan.draft().months().contains(month)
            ? Formats.date(plan.draft().due(month))
            : "";
    return new PlanPage.Round(
        text("followup.round", "months", month),
        due,
        asks.size(),
        count(asks, it -> it.answered() != null),
        count(asks, it -> Boolean.TRUE.equals(it.changed())),
        count(asks, Ask::bounced));
  }

  private static int count(List<Ask> asks, Predicate<Ask> which) {
    return (int) asks.stream().filter(which).count();
  }

  private List<PlanPage.Person> people(List<Contact> contacts, List<Integer> months, Actor actor) {
    var ids = contacts.stream().map(it -> new PersonId(it.person())).toList();
    Map<PersonId, PersonSummary> known =
        actor.may("stakeholders.read") ? people.byIds(actor, ids) : Map.of();
    return contacts.stream()
        .map(it -> {
          PersonSummary summary = known.get(new PersonId(it.person()));
          return new PlanPage.Person(
              summary == null ? null : summary.name(),
              "/manage/people/" + it.person(),
              it.stopped()
                  ? text("followup.person.stopped")
                  : it.reachable() ? "" : text("followup.person.unreachable"),
              months.stream().map(month -> state(it, month)).toList());
        })
        .toList();
  }

  private static String state(Contact contact, int month) {
    return contact.asks().stream()
        .filter(it -> it.round() == month)
        .findFirst()
        .map(it ->
            text(
                "followup.ask." + it.state().slug(),
                "date",
                Words.day(
                    it.answered() != null
                        ? it.answered()
                        : it.last() != null
                            ? it.last()
                            : it.reminded() != null ? it.reminded() : it.asked())))
        .orElse("");
  }
}

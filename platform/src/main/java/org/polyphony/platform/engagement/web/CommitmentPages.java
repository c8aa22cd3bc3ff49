package org.polyphony.platform.engagement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.engagement.CommitmentFilter;
import org.polyphony.platform.engagement.CommitmentState;
import org.polyphony.platform.engagement.CommitmentView;
import org.polyphony.platform.engagement.Commitments;
import org.polyphony.platform.engagement.Owners;
import org.polyphony.platform.engagement.Permissions;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Component;

/** Puts the pages of the register together. */
@Component
class CommitmentPages {

  private static final int PAGE = 50;

  private final Commitments commitments;
  private final Owners owners;
  private final Chooser chooser;
  private final Clock clock;

  CommitmentPages(Commitments commitments, Owners owners, Chooser chooser, Clock clock) {
    this.commitments = commitments;
    this.owners = owners;
    this.chooser = chooser;
    this.clock = clock;
  }

  CommitmentListPage list(Actor actor, ListQuery query, @Nullable String undo) {
    var slice = commitments.list(actor, filter(actor, query), query.page(PAGE));
    var named = named(actor, slice.rows());
    return new CommitmentListPage(
        query,
        slice.map(it -> row(it, named)),
        commitments.recipients(actor).stream()
            .map(it -> new Choice(String.valueOf(it.id()), it.shownName()))
            .toList(),
        actor.may(Permissions.EDIT),
        actor.may(Permissions.EXPORT),
        actor.may(Permissions.HAND_OVER),
        undo);
  }

  CommitmentPage of(Actor actor, CommitmentView view, Form form) {
    return new CommitmentPage(
        view.path(),
        view.draft().text(),
        facts(view, named(actor, List.of(view))),
        form,
        AuditLine.of(commitments.history(actor, view.id()), "engagement.field."),
        new CommitmentPage.State(
            state(view),
            actor.may(Permissions.EDIT) && !view.removed(),
            view.removed(),
            view.to().confidential()));
  }

  CommitmentEditPage blank(Actor actor, Form form) {
    var to = NoteForm.about(form);
    return new CommitmentEditPage(
        Texts.text("engagement.commitment.add"),
        form,
        chooser.choices(actor, to, form.value("q")),
        choices(actor, null),
        CommitmentController.LIST + "/add",
        to.size() == 1 ? chooser.path(actor, to.iterator().next()) : CommitmentController.LIST);
  }

  CommitmentEditPage edit(Actor actor, CommitmentView view, Form form) {
    return new CommitmentEditPage(
        Texts.text("engagement.commitment.edit"),
        form,
        chooser.choices(actor, NoteForm.about(form), form.value("q")),
        choices(actor, view.draft().owner()),
        view.path() + "/change",
        view.path());
  }

  CommitmentFilter filter(Actor actor, ListQuery query) {
    CommitmentState state =
        Arrays.stream(CommitmentState.values())
            .filter(it -> it.slug().equals(query.get("state")))
            .findFirst()
            .orElse(null);
    boolean mine = query.get("owner").equals("mine");
    int to = query.number("to", 0);
    return new CommitmentFilter(
        query.get("q"),
        state,
        query.get("state").equals("overdue"),
        mine ? Objects.requireNonNullElse(actor.accountId(), 0L) : null,
        to == 0 ? null : Long.valueOf(to));
  }

  /** The headings of the file. */
  static List<String> head() {
    return List.of(
        Texts.text("engagement.field.commitment"),
        Texts.text("engagement.field.to"),
        Texts.text("engagement.field.promised"),
        Texts.text("engagement.field.due"),
        Texts.text("engagement.field.owner"),
        Texts.text("engagement.field.state"),
        Texts.text("engagement.field.reason"));
  }

  /** A row of the file: dates as ISO 8601 writes them, for programs. */
  List<String> cells(Actor actor, CommitmentView view) {
    return List.of(
        view.draft().text(),
        view.to().shownName(),
        view.draft().promised().toString(),
        Objects.toString(view.draft().due(), ""),
        owner(view, named(actor, List.of(view))),
        Texts.text(view.state().textKey()),
        view.reason());
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  private List<Fact> facts(CommitmentView view, Map<Long, Colleague> named) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Texts.text("engagement.field.to"), view.to().shownName(), view.to().path()));
    facts.add(
        Fact.of(Texts.text("engagement.field.promised"), Formats.date(view.draft().promised())));
    facts.add(Fact.of(Texts.text("engagement.field.due"), date(view.draft().due())));
    String owner = owner(view, named);
    facts.add(Fact.of(Texts.text("engagement.field.owner"), owner.isEmpty() ? null : owner));
    facts.add(Fact.of(Texts.text("engagement.field.state"), state(view)));
    if (view.settled() != null) {
      facts.add(Fact.of(Texts.text("engagement.field.settled"), date(view.settled())));
    }
    if (!view.reason().isEmpty()) {
      facts.add(Fact.of(Texts.text("engagement.field.reason"), view.reason()));
    }
    facts.add(Fact.of(Texts.text("engagement.field.author"), view.author()));
    return facts;
  }

  private CommitmentListPage.Row row(CommitmentView view, Map<Long, Colleague> named) {
    return new CommitmentListPage.Row(
        view.path(),
        view.draft().text(),
        view.to(),
        Objects.requireNonNullElse(date(view.draft().due()), ""),
        view.overdue(today()),
        owner(view, named),
        state(view));
  }

  private String state(CommitmentView view) {
    return Texts.text(view.overdue(today()) ? "engagement.late" : view.state().textKey());
  }

  private List<Choice> choices(Actor actor, @Nullable Long owner) {
    var all = new ArrayList<>(owners.all(actor));
    if (owner != null && all.stream().noneMatch(it -> it.id() == owner)) {
      all.addAll(owners.byIds(actor, List.of(owner)).values());
    }
    return all.stream().map(it -> new Choice(String.valueOf(it.id()), it.name())).toList();
  }

  private Map<Long, Colleague> named(Actor actor, List<CommitmentView> views) {
    return owners.byIds(
        actor,
        views.stream().map(it -> it.draft().owner()).filter(Objects::nonNull).distinct().toList());
  }

  private static String owner(CommitmentView view, Map<Long, Colleague> named) {
    Colleague owner = view.draft().owner() == null ? null : named.get(view.draft().owner());
    return owner == null ? "" : owner.name();
  }

  private static @Nullable String date(@Nullable LocalDate day) {
    return day == null ? null : Formats.date(day);
  }
}

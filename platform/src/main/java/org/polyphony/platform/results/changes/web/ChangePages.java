package org.polyphony.platform.results.changes.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Mark;
import org.springframework.stereotype.Component;

/** Puts together what the pages of institutional changes show. */
@Component
class ChangePages {

  private static final int MOST = 200;

  private final InstitutionalChanges changes;
  private final Exchanges exchanges;
  private final ChangeWords words;

  ChangePages(InstitutionalChanges changes, Exchanges exchanges, ChangeWords words) {
    this.changes = changes;
    this.exchanges = exchanges;
    this.words = words;
  }

  ChangesPage list(ListQuery query, Slice<ChangeView> found) {
    return new ChangesPage(
        query,
        found.map(this::row),
        ChangeWords.kinds(true),
        ChangeWords.stages(),
        words.countries(changes.countries()),
        words.outcomes(),
        List.of(
            new Choice("confirmed", org.polyphony.platform.i18n.Texts.text("results.confirmed")),
            new Choice("open", org.polyphony.platform.i18n.Texts.text("results.unconfirmed"))));
  }

  private ChangesPage.Row row(ChangeView view) {
    var draft = view.draft();
    return new ChangesPage.Row(
        view.workPath(),
        draft.title(),
        draft.sample(),
        ChangeWords.kind(draft),
        words.country(draft),
        view.furthest().map(it -> ChangeWords.stage(it.stage())).orElse(""),
        ChangeWords.reached(view),
        view.validated() ? Mark.DONE : Mark.OPEN,
        ChangeWords.state(view));
  }

  /** The page to read. */
  ChangePage page(ChangeView view, Actor actor) {
    return page(view, changes.editable(view, actor), false, null, null, actor);
  }

  /** The page to work on. */
  ChangePage work(ChangeView view, @Nullable Form form, @Nullable Form step, Actor actor) {
    return page(view, true, true, form, step, actor);
  }

  private ChangePage page(
      ChangeView view,
      boolean editable,
      boolean working,
      @Nullable Form form,
      @Nullable Form step,
      Actor actor) {
    Map<Long, ExchangeView> seen = exchanges.byIds(view.exchanges(), actor);
    return new ChangePage(
        view,
        ChangeWords.kind(view.draft()),
        words.way(view),
        view.exchanges().stream()
            .flatMap(it -> Optional.ofNullable(seen.get(it)).stream())
            .map(ChangePages::came)
            .toList(),
        words.facts(view, editable),
        editable,
        working && changes.confirmable(view, actor),
        form == null ? ChangeForms.filled(view) : form,
        step == null ? Form.blank() : step,
        working ? choices(view.exchanges(), actor) : NONE,
        working ? AuditLine.of(changes.history(view.id(), actor), "changes.field.") : List.of());
  }

  private static final ChangePage.Choices NONE =
      new ChangePage.Choices(List.of(), List.of(), List.of(), List.of(), List.of());

  private static ChangePage.Came came(ExchangeView exchange) {
    var draft = exchange.draft();
    return new ChangePage.Came(
        exchange.id(), draft.title(), Formats.span(draft.start(), draft.end()));
  }

  /**
   * What the forms let choose from.
   *
   * @param linked the exchanges that it is known to have come of
   */
  ChangePage.Choices choices(List<Long> linked, Actor actor) {
    return new ChangePage.Choices(
        ChangeWords.kinds(false),
        words.countries(),
        words.outcomes(),
        ChangeWords.stages(),
        exchanges.list(ExchangeFilter.all(), PageRequest.first(MOST), actor).rows().stream()
            .filter(it -> !linked.contains(it.id()))
            .filter(it -> actor.may(ResultPermissions.RECORD, it.scopes()))
            .map(it -> new Choice(String.valueOf(it.id()), ChangeWords.words(it.draft().title())))
            .sorted(Formats.byName(Choice::name))
            .toList());
  }
}

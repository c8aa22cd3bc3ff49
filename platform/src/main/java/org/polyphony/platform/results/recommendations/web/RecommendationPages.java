package org.polyphony.platform.results.recommendations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.identity.Colleagues;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.results.recommendations.RecommendationSource;
import org.polyphony.platform.results.recommendations.RecommendationState;
import org.polyphony.platform.results.recommendations.RecommendationView;
import org.polyphony.platform.results.recommendations.Recommendations;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.Mark;
import org.springframework.stereotype.Component;

/** Puts the pages of recommendations together. */
@Component
class RecommendationPages {

  private final Recommendations recommendations;
  private final Exchanges exchanges;
  private final InstitutionalChanges changes;
  private final Colleagues colleagues;

  RecommendationPages(
      Recommendations recommendations,
      Exchanges exchanges,
      InstitutionalChanges changes,
      Colleagues colleagues) {
    this.recommendations = recommendations;
    this.exchanges = exchanges;
    this.changes = changes;
    this.colleagues = colleagues;
  }

  List<ListPage.Row> rows(List<RecommendationView> views, Actor actor) {
    Map<Long, ExchangeView> known =
        exchanges.byIds(views.stream().map(it -> it.draft().exchange()).distinct().toList(), actor);
    Map<Long, Colleague> owners =
        colleagues.byIds(
            views.stream().map(it -> it.draft().owner()).filter(Objects::nonNull).toList());
    return views.stream().map(it -> row(it, known, owners)).toList();
  }

  private static ListPage.Row row(
      RecommendationView it, Map<Long, ExchangeView> known, Map<Long, Colleague> owners) {
    var draft = it.draft();
    ExchangeView exchange = known.get(draft.exchange());
    Colleague owner = draft.owner() == null ? null : owners.get(draft.owner());
    return new ListPage.Row(
        it.path(),
        draft.title(),
        draft.addressee(),
        source(draft.source()),
        exchange == null ? LocalizedText.EMPTY : exchange.draft().title(),
        owner == null ? "" : owner.name(),
        draft.due() == null ? "" : Formats.date(draft.due()),
        mark(it.state()),
        state(it.state()));
  }

  RecommendationPage page(RecommendationView it, @Nullable Form typed, Actor actor) {
    ExchangeView exchange = exchanges.byId(it.draft().exchange(), actor);
    return new RecommendationPage(
        it,
        exchange.draft().title(),
        facts(it, actor),
        mark(it.state()),
        state(it.state()),
        typed == null ? Form.blank() : typed,
        it.state().next().stream().map(to -> new Choice(to.name(), state(to))).toList(),
        AuditLine.of(recommendations.history(it.id(), actor), "recommendations.field."));
  }

  private List<Fact> facts(RecommendationView it, Actor actor) {
    var draft = it.draft();
    var facts = new ArrayList<Fact>();
    facts.add(fact("addressee", draft.addressee()));
    facts.add(fact("source", source(draft.source())));
    facts.add(fact("made-by", draft.madeBy()));
    facts.add(fact("made", draft.made() == null ? "" : Formats.date(draft.made())));
    Long change = draft.change();
    if (change != null) {
      var view = changes.byId(change, actor);
      facts.add(
          new Fact(
              text("recommendations.field.change"),
              view.draft().title().in(Reader.language()).text(),
              view.workPath()));
    }
    Long owner = draft.owner();
    Colleague who = owner == null ? null : colleagues.byIds(List.of(owner)).get(owner);
    facts.add(fact("owner", who == null ? "" : who.name()));
    facts.add(fact("due", draft.due() == null ? "" : Formats.date(draft.due())));
    var decided = it.decidedAt();
    if (decided != null) {
      String day = Formats.date(decided.atZone(ZoneOffset.UTC).toLocalDate());
      facts.add(fact("decided", text("results.confirmed-by", "name", it.decidedBy(), "date", day)));
    }
    if (!it.reason().isEmpty()) {
      facts.add(fact("reason", it.reason()));
    }
    return facts;
  }

  private static Fact fact(String field, String value) {
    return Fact.of(text("recommendations.field." + field), value.isEmpty() ? null : value);
  }

  FormPage form(ExchangeView exchange, @Nullable RecommendationView it, Form form) {
    String back = it == null ? "/manage/exchanges/" + exchange.id() : it.path();
    return new FormPage(
        text(it == null ? "recommendations.action.add" : "recommendations.kind"),
        exchange.draft().title(),
        it == null ? back + "/recommendations/add" : back + "/edit",
        back,
        form,
        it == null ? LocalizedText.EMPTY : it.draft().title(),
        it == null ? LocalizedText.EMPTY : it.draft().note(),
        sources(false),
        colleagues.holding(ResultPermissions.RECORD).stream()
            .map(each -> new Choice(String.valueOf(each.id()), each.name()))
            .toList(),
        changes.ofExchanges(List.of(exchange.id())).stream()
            .map(each ->
                new Choice(
                    String.valueOf(each.id()), each.draft().title().in(Reader.language()).text()))
            .toList());
  }

  static List<Choice> sources(boolean slugs) {
    return Arrays.stream(RecommendationSource.values())
        .map(it -> new Choice(slugs ? it.slug() : it.name(), source(it)))
        .toList();
  }

  static List<Choice> states() {
    return Arrays.stream(RecommendationState.values())
        .map(it -> new Choice(it.slug(), state(it)))
        .toList();
  }

  static String source(RecommendationSource source) {
    return text("recommendations.source." + source.slug());
  }

  static String state(RecommendationState state) {
    return text("recommendations.state." + state.slug());
  }

  static Mark mark(RecommendationState state) {
    return switch (state) {
      case OPEN -> Mark.OPEN;
      case ACCEPTED -> Mark.SET;
      case REJECTED -> Mark.OFF;
      case DONE -> Mark.DONE;
    };
  }
}

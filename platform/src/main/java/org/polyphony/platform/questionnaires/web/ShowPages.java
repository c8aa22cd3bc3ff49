package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.questionnaires.Course;
import org.polyphony.platform.questionnaires.Gains;
import org.polyphony.platform.questionnaires.Permissions;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.questionnaires.Sheets;
import org.polyphony.platform.results.ResultPermissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts the work page of a questionnaire together. */
@Component
class ShowPages {

  private final Questionnaires questionnaires;
  private final Gains gains;
  private final Sheets sheets;
  private final Exchanges exchanges;
  private final Found found;
  private final AuditTrail audit;

  ShowPages(
      Questionnaires questionnaires,
      Gains gains,
      Sheets sheets,
      Exchanges exchanges,
      Found found,
      AuditTrail audit) {
    this.questionnaires = questionnaires;
    this.gains = gains;
    this.sheets = sheets;
    this.exchanges = exchanges;
    this.found = found;
    this.audit = audit;
  }

  ShowPage page(long id, Form form, Actor actor) {
    QuestionnaireView it = questionnaires.byId(id, actor);
    var exchange = exchanges.byId(it.exchange(), actor);
    var report = gains.of(id, actor);
    return new ShowPage(
        it,
        exchange.draft().title(),
        ListController.state(it),
        form,
        questionnaires.progress(id, actor).stream().map(each -> wave(it, each)).toList(),
        found.part(it, report),
        found.shares(report),
        report.nameless(),
        typed(it, actor),
        AuditLine.of(audit.of(new Subject("questionnaire", id)), "questionnaires.field."),
        actor.may(Permissions.EDIT, exchange.scopes()),
        actor.may(ResultPermissions.RECORD, exchange.scopes()));
  }

  private static ShowPage.WaveLine wave(QuestionnaireView it, Questionnaires.Progress progress) {
    Course.Span span = it.course().of(progress.wave());
    return new ShowPage.WaveLine(
        Words.wave(it.kind(), progress.wave()),
        progress.wave().slug(),
        state(span),
        span.open(),
        span.opened() != null,
        progress);
  }

  private static String state(Course.Span span) {
    if (span.opened() == null) {
      return text("questionnaires.span.never");
    }
    return span.closed() == null
        ? text("questionnaires.span.open", "date", day(span.opened()))
        : text("questionnaires.span.closed", "date", day(span.closed()));
  }

  private static String day(@Nullable Instant moment) {
    return moment == null ? "" : Formats.date(moment.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private List<ShowPage.Typed> typed(QuestionnaireView it, Actor actor) {
    return sheets.typed(it.id(), actor).stream()
        .map(each ->
            new ShowPage.Typed(
                it.path() + "/sheets/" + each.id() + "/remove",
                Words.wave(it.kind(), each.wave()),
                each.clerk(),
                each.source(),
                Formats.moment(each.at())))
        .toList();
  }
}

package org.polyphony.platform.followup;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.questionnaires.GainReport;
import org.polyphony.platform.questionnaires.Gains;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.results.changes.InstitutionalChanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.CsvArchive;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collects the evidence of an exchange as tables: for auditors, partners and archives. They hold no
 * name of a participant and no single answer; dates and figures are as programs write them.
 */
@Service
@Transactional(readOnly = true)
public class EvidencePacks {

  private final Exchanges exchanges;
  private final Results results;
  private final InstitutionalChanges changes;
  private final Statements statements;
  private final ActionPlans plans;
  private final Questionnaires questionnaires;
  private final Gains gains;

  EvidencePacks(
      Exchanges exchanges,
      Results results,
      InstitutionalChanges changes,
      Statements statements,
      ActionPlans plans,
      Questionnaires questionnaires,
      Gains gains) {
    this.exchanges = exchanges;
    this.results = results;
    this.changes = changes;
    this.statements = statements;
    this.plans = plans;
    this.questionnaires = questionnaires;
    this.gains = gains;
  }

  /** The evidence of one exchange, in the reader's language; needs {@link Permissions#READ}. */
  public List<CsvArchive.Table> of(long exchange, Actor actor) {
    ExchangeView view = exchanges.byId(exchange, actor);
    actor.require(Permissions.READ, view.scopes());
    var measured = results.ofExchanges(List.of(exchange));
    var files = new ArrayList<CsvArchive.Table>();
    files.add(results(measured));
    files.add(evidence(measured));
    files.add(ChangeTable.of(changes.ofExchanges(List.of(exchange))));
    files.add(statements(statements.ofExchange(exchange, actor)));
    files.add(actions(plans.of(exchange, actor)));
    files.add(documents(view));
    for (QuestionnaireView each : questionnaires.ofExchange(exchange, actor)) {
      files.add(gains(each, gains.of(each.id(), actor)));
    }
    return files;
  }

  private static CsvArchive.Table results(List<MeasurementView> measured) {
    return new CsvArchive.Table(
        "results.csv",
        text("followup.pack.results"),
        heads(
            "number",
            "level",
            "outcome",
            "title",
            "finding",
            "date",
            "baseline",
            "target",
            "actual",
            "unit",
            "recorded",
            "confirmed",
            "confirmed-at"),
        measured.stream()
            .map(it ->
                List.of(
                    String.valueOf(it.id()),
                    it.draft().level().slug(),
                    written(it.draft().outcome()),
                    words(it.draft().title()),
                    words(it.draft().finding()),
                    written(it.draft().date()),
                    written(it.draft().baseline()),
                    written(it.draft().target()),
                    written(it.draft().actual()),
                    it.draft().unit(),
                    it.recordedBy(),
                    it.validatedBy(),
                    written(it.validatedAt())))
            .toList());
  }

  private static CsvArchive.Table evidence(List<MeasurementView> measured) {
    return new CsvArchive.Table(
        "evidence.csv",
        text("followup.pack.evidence"),
        heads("number", "title", "reference"),
        measured.stream()
            .flatMap(it ->
                it.evidence().stream()
                    .map(each ->
                        List.of(String.valueOf(it.id()), words(each.title()), each.reference())))
            .toList());
  }

  private static CsvArchive.Table statements(List<StatementView> all) {
    return new CsvArchive.Table(
        "statements.csv",
        text("followup.statements.title"),
        heads(
            "number",
            "language",
            "outcome",
            "description",
            "significance",
            "contribution",
            "reference",
            "state",
            "reason",
            "result"),
        all.stream()
            .map(it ->
                List.of(
                    String.valueOf(it.id()),
                    it.draft().language().code(),
                    written(it.draft().outcome()),
                    it.draft().description(),
                    it.draft().significance(),
                    it.draft().contribution(),
                    it.draft().evidence(),
                    it.state().slug(),
                    it.reason(),
                    written(it.result())))
            .toList());
  }

  private static CsvArchive.Table actions(List<ActionView> all) {
    return new CsvArchive.Table(
        "action-plan.csv",
        text("followup.action.plan"),
        heads("number", "what", "due", "state", "round"),
        all.stream()
            .map(it ->
                List.of(
                    String.valueOf(it.id()),
                    it.draft().what(),
                    written(it.draft().due()),
                    it.state().slug(),
                    it.round() == 0 ? "" : String.valueOf(it.round())))
            .toList());
  }

  private static CsvArchive.Table documents(ExchangeView view) {
    return new CsvArchive.Table(
        "documents.csv",
        text("followup.pack.documents"),
        heads("title", "reference"),
        view.documents().stream().map(it -> List.of(words(it.title()), it.reference())).toList());
  }

  private static CsvArchive.Table gains(QuestionnaireView it, GainReport report) {
    var rows = new ArrayList<List<String>>();
    report.outcomes().forEach(line -> rows.add(gain(it, line)));
    report.items().forEach(line -> rows.add(gain(it, line)));
    return new CsvArchive.Table(
        "questionnaire-" + it.id() + ".csv",
        words(it.title()),
        heads("outcome", "title", "people", "before", "after", "gain", "low", "high"),
        rows);
  }

  private static List<String> gain(QuestionnaireView it, GainReport.Line line) {
    var gain = line.gain();
    var interval = gain == null ? null : gain.interval();
    var wording = line.wording();
    return List.of(
        line.outcome(),
        wording == null ? "" : words(wording),
        String.valueOf(line.people(it.kind())),
        gain == null ? "" : String.valueOf(gain.before()),
        gain == null ? written(line.mean()) : String.valueOf(gain.after()),
        gain == null ? "" : String.valueOf(gain.gain()),
        interval == null ? "" : String.valueOf(interval.low()),
        interval == null ? "" : String.valueOf(interval.high()));
  }

  private static List<String> heads(String... fields) {
    return Arrays.stream(fields).map(it -> text("followup.pack.field." + it)).toList();
  }

  private static String words(LocalizedText words) {
    return words.in(Reader.language()).text();
  }

  private static String written(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}

package org.polyphony.platform.questionnaires;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.algorithms.gain.PairedGain;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.TranslationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class GainService implements Gains {

  private final QuestionnaireStore questionnaires;
  private final Questionnaires facade;
  private final SheetStore sheets;
  private final AskedStore asked;
  private final Askings askings;
  private final Responses responses;
  private final Exchanges exchanges;
  private final Results results;

  GainService(
      QuestionnaireStore questionnaires,
      Questionnaires facade,
      SheetStore sheets,
      AskedStore asked,
      Askings askings,
      Responses responses,
      Exchanges exchanges,
      Results results) {
    this.questionnaires = questionnaires;
    this.facade = facade;
    this.sheets = sheets;
    this.asked = asked;
    this.askings = askings;
    this.responses = responses;
    this.exchanges = exchanges;
    this.results = results;
  }

  @Override
  @Transactional(readOnly = true)
  public GainReport of(long questionnaire, Actor actor) {
    return report(facade.byId(questionnaire, actor));
  }

  @Override
  @Transactional(readOnly = true)
  public Told told(long questionnaire, Actor actor) {
    QuestionnaireView it =
        questionnaires
            .find(questionnaire, false)
            .filter(QuestionnaireView::told)
            .orElseThrow(() -> new NotFound("questionnaire", questionnaire));
    exchanges.byId(it.exchange(), actor);
    GainReport all = report(it);
    var shown =
        all.outcomes().stream().filter(line -> line.people(it.kind()) >= GainReport.LEAST).toList();
    return new Told(
        it,
        new GainReport(
            all.before(),
            all.after(),
            all.pairs(),
            all.participants(),
            shown,
            List.of(),
            List.of(),
            0));
  }

  @Override
  public long record(long questionnaire, String outcome, Actor actor) {
    QuestionnaireView it = facade.byId(questionnaire, actor);
    PairedGain gain =
        report(it).outcomes().stream()
            .filter(line -> line.outcome().equals(outcome))
            .findFirst()
            .map(GainReport.Line::gain)
            .orElseThrow(() -> new Refused("questionnaires.refused.no-pairs"));
    var exchange = exchanges.byId(it.exchange(), actor);
    long result =
        results.add(
            new MeasurementDraft(
                it.exchange(),
                ResultLevel.OUTCOME,
                outcome,
                written("questionnaires.result.title", gain),
                written("questionnaires.result.finding", gain),
                exchange.draft().end() == null ? exchange.draft().start() : exchange.draft().end(),
                Texts.text("questionnaires.result.unit"),
                rounded(gain.before()),
                null,
                rounded(gain.after()),
                exchange.draft().sample()),
            actor);
    results.support(result, it.title(), "", actor);
    return result;
  }

  private static LocalizedText written(String key, PairedGain gain) {
    var words = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      var interval = gain.interval();
      words.put(
          language,
          Texts.text(
              language,
              key,
              "pairs",
              gain.pairs(),
              "gain",
              rounded(gain.gain()),
              "low",
              interval == null ? "–" : rounded(interval.low()).toPlainString(),
              "high",
              interval == null ? "–" : rounded(interval.high()).toPlainString()));
    }
    return LocalizedTexts.of(words, TranslationState.HUMAN);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private GainReport report(QuestionnaireView it) {
    var scores = new Scores(sheets.all(it.id()));
    Set<Long> participants = askings.participants(it.exchange());
    int everybody = participants.size();
    var scales = it.items().stream().filter(item -> item.kind() == QuestionKind.SCALE).toList();
    var keys =
        scales.stream().map(Item::outcome).collect(Collectors.toCollection(LinkedHashSet::new));
    var outcomes =
        keys.stream()
            .map(key -> scores.line(key, null, ids(scales, key)::contains, everybody))
            .toList();
    var items =
        scales.stream()
            .map(item ->
                scores.line(item.outcome(), item.wording(), id -> id == item.id(), everybody))
            .toList();
    boolean paired = it.kind() == QuestionnaireKind.GAIN;
    int pairs = paired ? scores.pairs() : scores.sheets(Wave.AFTER);
    var known = new HashSet<>(asked.answeredAll(it.id(), it.kind().waves()));
    return new GainReport(
        scores.sheets(Wave.BEFORE),
        scores.sheets(Wave.AFTER),
        pairs,
        everybody,
        outcomes,
        items,
        responses.of(participants, known),
        Math.max(0, pairs - known.size()));
  }

  private static Set<Long> ids(List<Item> items, String outcome) {
    return items.stream()
        .filter(it -> it.outcome().equals(outcome))
        .map(Item::id)
        .collect(Collectors.toSet());
  }
}

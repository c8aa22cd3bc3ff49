package org.polyphony.platform.followup;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.function.Function;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.TranslationState;

/** Turns a statement into a result of its exchange, and says what it rests on. */
final class StatementWords {

  private StatementWords() {}

  static MeasurementDraft result(
      StatementView it, ExchangeView exchange, String title, String outcome, LocalDate on) {
    Language language = it.draft().language();
    return new MeasurementDraft(
        it.exchange(),
        ResultLevel.OUTCOME,
        outcome,
        LocalizedText.of(language, title),
        LocalizedText.of(language, finding(it.draft())),
        PartialDate.parse(on.toString()),
        "",
        null,
        null,
        null,
        exchange.draft().sample());
  }

  /** Description, significance and contribution, each a paragraph that says what it is. */
  private static String finding(StatementDraft draft) {
    var finding = new StringBuilder(draft.description());
    paragraph(finding, draft, "significance", draft.significance());
    paragraph(finding, draft, "contribution", draft.contribution());
    return finding.toString();
  }

  private static void paragraph(
      StringBuilder finding, StatementDraft draft, String field, String words) {
    if (!words.isBlank()) {
      String label = Texts.text(draft.language(), "followup.field." + field);
      finding.append("\n\n").append(label).append(": ").append(words);
    }
  }

  /** What somebody said is evidence of a kind, and is called what it is. */
  static LocalizedText testimony(StatementView it) {
    Integer round = it.round();
    return inAll(language ->
        round == null
            ? Texts.text(language, "followup.evidence.team")
            : Texts.text(language, "followup.evidence.participant", "months", round));
  }

  static LocalizedText document() {
    return inAll(language -> Texts.text(language, "followup.evidence.document"));
  }

  private static LocalizedText inAll(Function<Language, String> words) {
    var all = new EnumMap<Language, String>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, words.apply(language));
    }
    return LocalizedTexts.of(all, TranslationState.HUMAN);
  }
}

package org.polyphony.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.shared.TranslationState.HUMAN;
import static org.polyphony.platform.shared.TranslationState.MACHINE;
import static org.polyphony.platform.shared.TranslationState.ORIGINAL;
import static org.polyphony.platform.shared.TranslationState.OUTDATED;

import org.junit.jupiter.api.Test;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;

/** What a form of several languages makes of a text. */
class LocalizedFormTest {
  private static final LocalizedText BEFORE =
      LocalizedText.of(Language.FR, "Atelier")
          .with(Language.EN, "Workshop", HUMAN)
          .with(Language.ES, "Taller", MACHINE);

  private final Form form = Form.blank().put("title", BEFORE);

  private TranslationState state(Language language) {
    return form.localized("title", BEFORE, 100).entries().get(language).state();
  }

  @Test
  void whatDidNotChangeKeepsItsState() {
    assertThat(form.localized("title", BEFORE, 100)).isEqualTo(BEFORE);
  }

  @Test
  void aChangedOriginalMakesEveryTranslationOutdated() {
    form.put("title.fr", "Grand atelier");
    assertThat(state(Language.FR)).isEqualTo(ORIGINAL);
    assertThat(state(Language.EN)).isEqualTo(OUTDATED);
    assertThat(state(Language.ES)).isEqualTo(OUTDATED);
  }

  @Test
  void aTranslationThatChangesWithItsOriginalIsNotOutdated() {
    form.put("title.fr", "Grand atelier").put("title.en", "Large workshop");
    assertThat(state(Language.EN)).isEqualTo(HUMAN);
    assertThat(state(Language.ES)).isEqualTo(OUTDATED);
  }

  @Test
  void aPersonMayConfirmTheWordsAsTheyStand() {
    form.put("title.es.checked", "yes");
    assertThat(state(Language.ES)).isEqualTo(HUMAN);
    form.put("title.fr", "Grand atelier").put("title.en.checked", "yes");
    assertThat(state(Language.EN)).isEqualTo(HUMAN);
  }

  @Test
  void theOriginalIsNeverConfirmed() {
    form.put("title.fr.checked", "yes").put("title.ru.checked", "yes");
    assertThat(form.localized("title", BEFORE, 100)).isEqualTo(BEFORE);
  }

  @Test
  void theOriginalStandsFirstAndTheOthersAreFolded() {
    var tongues = Tongues.of(form, "title", BEFORE);
    assertThat(tongues.first()).isEqualTo(Language.FR);
    assertThat(tongues.others())
        .containsExactly(Language.EN, Language.ES, Language.RU, Language.AR, Language.ZH);
    assertThat(tongues.open()).isFalse();
  }

  @Test
  void whatIsWrongInAFoldedLanguageIsShown() {
    form.reject("title.ru", "ui.form.required");
    assertThat(Tongues.of(form, "title", BEFORE).open()).isTrue();
  }

  @Test
  void aNewTextBeginsInTheReadersLanguageAndHidesNothingTyped() {
    var blank = Form.blank();
    assertThat(
            Reader.as(Language.AR, () -> Tongues.of(blank, "title", LocalizedText.EMPTY)).first())
        .isEqualTo(Language.AR);
    blank.put("title.original", "es").put("title.es", "Taller");
    assertThat(Tongues.of(blank, "title", LocalizedText.EMPTY).first()).isEqualTo(Language.ES);
    assertThat(Tongues.of(blank, "title", LocalizedText.EMPTY).open()).isFalse();
    blank.put("title.zh", "工作坊");
    assertThat(Tongues.of(blank, "title", LocalizedText.EMPTY).open()).isTrue();
  }
}

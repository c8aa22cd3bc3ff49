package org.polyphony.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.shared.TranslationState.HUMAN;
import static org.polyphony.platform.shared.TranslationState.MACHINE;
import static org.polyphony.platform.shared.TranslationState.ORIGINAL;
import static org.polyphony.platform.shared.TranslationState.OUTDATED;

import org.junit.jupiter.api.Test;
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
  void theOriginalStandsFirst() {
    assertThat(Kit.tongues(BEFORE))
        .startsWith(Language.FR, Language.EN, Language.ES)
        .hasSize(Language.values().length);
    assertThat(Kit.tongues(LocalizedText.EMPTY)).startsWith(Language.EN, Language.FR);
  }
}

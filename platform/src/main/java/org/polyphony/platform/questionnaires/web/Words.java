package org.polyphony.platform.questionnaires.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.questionnaires.QuestionKind;
import org.polyphony.platform.questionnaires.QuestionnaireKind;
import org.polyphony.platform.questionnaires.Wave;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;

/** Words that several pages of questionnaires use. */
final class Words {

  private Words() {}

  static String of(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  static String wave(QuestionnaireKind kind, Wave wave) {
    return text(
        kind == QuestionnaireKind.FEEDBACK
            ? "questionnaires.wave.feedback"
            : "questionnaires.wave." + wave.slug());
  }

  static List<Choice> waves(QuestionnaireKind kind) {
    return kind.waves().stream().map(it -> new Choice(it.name(), wave(kind, it))).toList();
  }

  /** From 1 to 5, each with its meaning. */
  static List<Choice> scale() {
    return IntStream.rangeClosed(QuestionKind.LOWEST, QuestionKind.HIGHEST)
        .mapToObj(it -> new Choice(String.valueOf(it), text("questionnaires.scale." + it)))
        .toList();
  }

  static List<Choice> kinds() {
    return Arrays.stream(QuestionnaireKind.values())
        .map(it -> new Choice(it.name(), text("questionnaires.for." + it.slug())))
        .toList();
  }

  static List<Choice> questionKinds() {
    return Arrays.stream(QuestionKind.values())
        .map(it -> new Choice(it.name(), text("questionnaires.answered." + it.slug())))
        .toList();
  }
}

package org.polyphony.platform.followup.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.followup.ActionState;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;

/** Words that several pages of the follow-up use. */
final class Words {

  private Words() {}

  static String of(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  static String day(Instant moment) {
    return Formats.date(moment.atZone(ZoneOffset.UTC).toLocalDate());
  }

  static List<Choice> states() {
    return Arrays.stream(ActionState.values())
        .map(it -> new Choice(it.name(), Texts.text("followup.action." + it.slug())))
        .toList();
  }

  static List<Choice> outcomes(Catalogue catalogue) {
    return catalogue.terms(Catalogue.Kind.OUTCOME).stream()
        .filter(Term::enabled)
        .map(it -> new Choice(it.key(), it.title().in(Reader.language()).text()))
        .toList();
  }
}

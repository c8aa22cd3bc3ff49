package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.invitations.InvitationState;
import org.polyphony.platform.invitations.LetterPlaces;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Mark;

/** What records of this module are called on its pages. */
public final class Words {

  private Words() {}

  /** The sign of a state. */
  public static Mark mark(InvitationState state) {
    return switch (state) {
      case TO_SEND -> Mark.DRAFT;
      case SENT -> Mark.OPEN;
      case FAILED -> Mark.BAD;
      case ACCEPTED -> Mark.SET;
      case DECLINED, WITHDRAWN -> Mark.OFF;
      case SUBSTITUTED -> Mark.DONE;
    };
  }

  /** A state in the reader's language. */
  public static String state(InvitationState state) {
    return text(state.textKey());
  }

  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  static List<Choice> languages() {
    return Arrays.stream(Language.values())
        .map(it -> new Choice(it.code(), it.nativeName()))
        .toList();
  }

  static List<Choice> states() {
    return Arrays.stream(InvitationState.values())
        .map(it -> new Choice(it.name(), state(it)))
        .toList();
  }

  /** A text that is shipped, in all languages, with its places as they are written in letters. */
  static LocalizedText shipped(String key) {
    Object[] places =
        Arrays.stream(LetterPlaces.values())
            .flatMap(it ->
                java.util.stream.Stream.of(
                    it.name().toLowerCase(java.util.Locale.ROOT), it.written()))
            .toArray();
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, Texts.text(language, key, places));
    }
    return LocalizedTexts.of(words, TranslationState.HUMAN);
  }

  static List<Crumb> crumbs(Occasion occasion) {
    return List.of(
        new Crumb(text("exchanges.list.title"), "/manage/exchanges"),
        new Crumb(words(occasion.title()), "/manage/exchanges/" + occasion.id()));
  }

  static List<Crumb> inner(Occasion occasion) {
    return List.of(
        new Crumb(words(occasion.title()), "/manage/exchanges/" + occasion.id()),
        new Crumb(text("invitations.title"), Paths.work(occasion.id())));
  }

  static List<Crumb> inRound(Occasion occasion, long round, String name) {
    return List.of(
        new Crumb(text("invitations.title"), Paths.work(occasion.id())),
        new Crumb(name, Paths.round(occasion.id(), round)));
  }
}

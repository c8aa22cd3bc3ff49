package org.polyphony.platform.translations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.i18n.InterfaceWords;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.translations.Coverage;
import org.polyphony.platform.translations.TextLine;
import org.polyphony.platform.translations.WordState;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.ListQuery;

/**
 * Everything that translations/language.jte shows.
 *
 * @param language the language
 * @param query filter and page
 * @param kinds the kinds of records
 * @param texts the texts of this page
 * @param words the parts of the interface
 */
public record LanguagePage(
    Language language,
    ListQuery query,
    List<Coverage> kinds,
    Slice<TextLine> texts,
    List<InterfaceWords.Part> words) {

  /** Its own address, without filter. */
  public String path() {
    return TranslationController.PATH + "/" + language.code();
  }

  /** The columns of the list. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("translations.record")),
        Column.of(text("translations.text")),
        Column.of(text("translations.state")),
        Column.of(text("translations.original")));
  }

  /** The kinds of records as choices. */
  public List<Choice> kindChoices() {
    return kinds.stream().map(it -> new Choice(it.key(), text(it.key()))).toList();
  }

  /** The states as choices. */
  public List<Choice> stateChoices() {
    var all = new java.util.ArrayList<Choice>();
    for (WordState state : WordState.values()) {
      all.add(new Choice(state.slug(), text("translations.state." + state.slug())));
    }
    all.add(new Choice(TranslationController.EVERY, text("translations.every")));
    return all;
  }

  /** The texts of one kind in one state. */
  public String path(Coverage kind, WordState state) {
    return path() + "?kind=" + kind.key() + "&state=" + state.slug() + "#list";
  }

  /** The field of the form in which the words of a line are typed, or null. */
  public @org.jspecify.annotations.Nullable String form(TextLine line) {
    return line.path() == null
        ? null
        : line.path() + "#" + Kit.id(line.input() + "." + language.code());
  }

  /** The words that are to be translated, not more than a line or two. */
  public static LocalizedText.Shown original(TextLine line) {
    var shown = line.words().in(line.words().original());
    String words = shown.text();
    int most = words.offsetByCodePoints(0, Math.min(160, words.codePointCount(0, words.length())));
    return new LocalizedText.Shown(
        shown.language(),
        most < words.length() ? words.substring(0, most) + "…" : words,
        shown.state());
  }
}

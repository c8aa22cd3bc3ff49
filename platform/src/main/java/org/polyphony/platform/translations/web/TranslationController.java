package org.polyphony.platform.translations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.i18n.InterfaceWords;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.translations.Coverage;
import org.polyphony.platform.translations.TextLine;
import org.polyphony.platform.translations.TranslationPermissions;
import org.polyphony.platform.translations.Translations;
import org.polyphony.platform.translations.Wanted;
import org.polyphony.platform.translations.WordState;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is translated into each language, and what is missing. */
@Controller
@RequestMapping(TranslationController.PATH)
class TranslationController {
  static final String PATH = "/manage/translations";

  /** The filter's value for texts in whatever state. */
  static final String EVERY = "every";

  private static final int ROWS = 50;

  private final Translations translations;
  private final Languages languages;

  TranslationController(Translations translations, Languages languages) {
    this.translations = translations;
    this.languages = languages;
  }

  @GetMapping
  String overview(Actor actor, Model model) {
    var rows = translations.byLanguage(actor).stream().map(TranslationController::row).toList();
    model.addAttribute("page", new OverviewPage(rows));
    return "translations/index";
  }

  @GetMapping("/{code}")
  String language(@PathVariable String code, Actor actor, ListQuery query, Model model) {
    Language language = language(code, actor);
    model.addAttribute(
        "page",
        new LanguagePage(
            language,
            query,
            translations.byKind(actor, language),
            translations.list(actor, language, wanted(query), query.page(ROWS)),
            InterfaceWords.of(language)));
    return "translations/language";
  }

  @GetMapping({"/{code}.csv", "/{code}.xlsx"})
  void file(@PathVariable String code, Actor actor, ListQuery query, Download file) {
    Language language = language(code, actor);
    file.send(
        "translations-" + code,
        List.of(
            text("translations.kind"),
            text("translations.record"),
            text("translations.text"),
            text("translations.state"),
            text("translations.original-language"),
            text("translations.original"),
            language.nativeName(),
            text("translations.form")),
        sink ->
            translations.export(
                actor, language, wanted(query), it -> sink.accept(cells(it, language))));
  }

  private static List<String> cells(TextLine line, Language language) {
    var original = line.words().in(line.words().original());
    String words = line.words().text(language);
    return List.of(
        text(line.kind()),
        line.name().in(language).text(),
        text(line.label()),
        text("translations.state." + line.state().slug()),
        original.language().code(),
        original.text(),
        words == null ? "" : words,
        line.path() == null ? "" : line.path());
  }

  private Language language(String code, Actor actor) {
    actor.require(TranslationPermissions.READ);
    return languages.offered().stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("language", code));
  }

  private static OverviewPage.Row row(Coverage content) {
    Language language = Language.of(content.key()).orElseThrow();
    var parts = InterfaceWords.of(language);
    return new OverviewPage.Row(
        language,
        content,
        parts.stream().mapToInt(InterfaceWords.Part::present).sum(),
        parts.stream().mapToInt(InterfaceWords.Part::total).sum(),
        parts.stream().filter(it -> !it.reviewed().isEmpty()).count(),
        parts.size());
  }

  private static Wanted wanted(ListQuery query) {
    String state = query.get("state");
    Set<WordState> states =
        state.equals(EVERY)
            ? EnumSet.allOf(WordState.class)
            : WordState.of(state).<Set<WordState>>map(EnumSet::of).orElse(WordState.OPEN);
    return new Wanted(query.get("kind"), states, query.get("q"));
  }
}

package org.polyphony.platform.strategy;

import static org.polyphony.platform.i18n.TranslatedRecords.of;

import java.util.List;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages. All of it is public. */
@Component
class StrategyTexts implements TranslationSource {
  private static final String NAME = "strategy.strategy.name";
  private static final String SUMMARY = "strategy.strategy.summary";
  private static final String TITLE = "title";
  private static final String PART =
      " p join strategy_strategy s on s.id = p.strategy_id and not p.removed";

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    boolean editor = actor.may(StrategyPermissions.EDIT);
    return List.of(
        mandates(editor),
        requests(editor),
        strategies(editor),
        part("objective", editor).with(NAME, TITLE, "p.title"),
        indicators(editor),
        agreements(editor),
        of("strategy.framework.title", "f.title", "null", "strategy_framework f")
            .with(NAME, TITLE, "f.title")
            .with("strategy.framework.note", "note", "f.note"),
        catalogues(editor));
  }

  private static TranslatedRecords mandates(boolean editor) {
    String path = form(editor, "'/manage/mandates/' || m.id || '/edit'");
    return of("strategy.kind.mandate", "m.title", path, "strategy_mandate m")
        .with("strategy.mandate.title", TITLE, "m.title")
        .with(SUMMARY, "summary", "m.summary");
  }

  private static TranslatedRecords requests(boolean editor) {
    String path = form(editor, "'/manage/mandates/' || m.id || '/requests/' || r.id");
    String from =
        "strategy_request r join strategy_mandate m on m.id = r.mandate_id and not r.removed";
    return of("strategy.request.title", "m.title", path, from)
        .with("strategy.request.text", "text", "r.text")
        .with("strategy.request.addressee", "addressee", "r.addressee");
  }

  private static TranslatedRecords strategies(boolean editor) {
    String path = form(editor, "'/manage/strategies/' || s.slug || '/edit'");
    return of("strategy.kind.strategy", "s.title", path, "strategy_strategy s")
        .with(NAME, TITLE, "s.title")
        .with("strategy.strategy.purpose", "purpose", "s.purpose")
        .with(SUMMARY, "summary", "s.summary")
        .with("strategy.strategy.long-term", "longTermOutcome", "s.long_term_outcome");
  }

  private static TranslatedRecords indicators(boolean editor) {
    return part("indicator", editor)
        .with(NAME, TITLE, "p.title")
        .with("strategy.indicator.method", "method", "p.method")
        .with("strategy.indicator.unit", "unit", "p.unit");
  }

  private static TranslatedRecords agreements(boolean editor) {
    return part("agreement", editor)
        .with(NAME, TITLE, "p.title")
        .with(SUMMARY, "summary", "p.summary")
        .with("strategy.agreement.parties", "parties", "p.parties");
  }

  private static TranslatedRecords part(String part, boolean editor) {
    String path = form(editor, "'/manage/strategies/' || s.slug || '/" + part + "/' || p.id");
    return of("strategy.part." + part, "p.title", path, "strategy_" + part + PART);
  }

  private static TranslatedRecords catalogues(boolean editor) {
    String path =
        form(
            editor,
            "'/manage/catalogues/' || replace(lower(t.catalogue), '_', '-')"
                + " || '/entries/' || t.term_key");
    return of("strategy.catalogues.title", "t.title", path, "strategy_term t")
        .with(NAME, TITLE, "t.title")
        .with("strategy.catalogue.short", "short", "t.short_title")
        .with("strategy.catalogue.description", "description", "t.description");
  }

  private static String form(boolean editor, String path) {
    return editor ? path : "null";
  }
}

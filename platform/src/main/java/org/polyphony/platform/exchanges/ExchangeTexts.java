package org.polyphony.platform.exchanges;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages. Ideas are known only to who may edit. */
@Component
class ExchangeTexts implements TranslationSource {
  private static final String PART = " p join exchanges_exchange e on e.id = p.exchange_id";

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    boolean editor = actor.may(ExchangePermissions.EDIT);
    return List.of(
        seen("exchanges.kind", "exchanges_exchange e", "/edit'", editor)
            .with("exchanges.field.title", "title", "e.title")
            .with("exchanges.field.summary", "summary", "e.summary")
            .with("exchanges.field.period-note", "period-note", "e.period_note")
            .with("exchanges.field.place", "place", "e.place"),
        seen("exchanges.field.counts", "exchanges_count" + PART, "/counts/' || p.id", editor)
            .with("exchanges.field.category", "category", "p.category"),
        seen(
                "exchanges.field.documents",
                "exchanges_document" + PART,
                "/documents/' || p.id",
                editor)
            .with("exchanges.field.title", "title", "p.title"));
  }

  private static TranslatedRecords seen(String kind, String from, String form, boolean editor) {
    String path = editor ? "'/manage/exchanges/' || e.id || '" + form : "null";
    return TranslatedRecords.of(kind, "e.title", path, from)
        .where("(:ideas or e.state <> 'IDEA')", Map.of("ideas", editor));
  }
}

package org.polyphony.platform.questionnaires;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.Relations;
import org.springframework.stereotype.Component;

/** Leads from an exchange to its questionnaires: staff to the work, everybody to what was found. */
@Component
class QuestionnaireRelations implements Relations {

  private final QuestionnaireStore store;
  private final Exchanges exchanges;

  QuestionnaireRelations(QuestionnaireStore store, Exchanges exchanges) {
    this.store = store;
    this.exchanges = exchanges;
  }

  @Override
  public List<Relation> of(String type, String key, Actor actor) {
    if (!type.equals("exchange")) {
      return List.of();
    }
    long id = Long.parseLong(key);
    var all = store.ofExchange(id);
    // whoever sees the page of an exchange sees the exchange: visitors cost one question only
    if (actor.signedIn() && actor.may(Permissions.READ, exchanges.byId(id, actor).scopes())) {
      String note = text("questionnaires.relation.count", "count", all.size());
      String path = "/manage/exchanges/" + id + "/questionnaires";
      return List.of(relation(text("questionnaires.list.title"), path, note));
    }
    return all.stream()
        .filter(QuestionnaireView::told)
        .map(it ->
            relation(it.title().in(Reader.language()).text(), "/questionnaires/" + it.id(), ""))
        .toList();
  }

  private static Relation relation(String title, String path, String note) {
    return new Relation(Direction.DOWN, "questionnaires.kind", title, path, note);
  }
}

package org.polyphony.platform.questionnaires.web;

import java.util.HashMap;
import java.util.Map;
import org.polyphony.platform.questionnaires.Given;
import org.polyphony.platform.questionnaires.Item;
import org.polyphony.platform.questionnaires.QuestionKind;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.ui.Form;

/** Between the answers of a person and the fields of a form. */
final class Answers {

  private static final int WORDS = 2000;

  private Answers() {}

  static Map<Long, Given> read(Form form, QuestionnaireView it) {
    var given = new HashMap<Long, Given>();
    for (Item item : it.items()) {
      String field = field(item);
      if (item.kind() == QuestionKind.WORDS) {
        given.put(item.id(), new Given(null, form.text(field, WORDS)));
      } else {
        Long score = form.number(field, QuestionKind.LOWEST, QuestionKind.HIGHEST);
        given.put(item.id(), new Given(score == null ? null : score.intValue(), ""));
      }
    }
    return given;
  }

  static Form filled(Map<Long, Given> given) {
    Form form = Form.blank();
    given.forEach((item, answer) ->
        form.put("item." + item, answer.score() == null ? answer.words() : answer.score()));
    return form;
  }

  static String field(Item item) {
    return "item." + item.id();
  }
}

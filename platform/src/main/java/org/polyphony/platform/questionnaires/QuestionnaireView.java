package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;

/**
 * A questionnaire as others see it.
 *
 * @param id its number
 * @param version how often it was changed
 * @param exchange the exchange that it belongs to
 * @param kind what it is for
 * @param title its name
 * @param course how far it has come
 * @param items its questions, in order
 */
public record QuestionnaireView(
    long id,
    int version,
    long exchange,
    QuestionnaireKind kind,
    LocalizedText title,
    Course course,
    List<Item> items) {

  /** Its page in the back office. */
  public String path() {
    return "/manage/questionnaires/" + id;
  }

  /** Whether everybody may see what came of it: the last wave was closed. */
  public boolean told() {
    return course.after().closed() != null;
  }
}

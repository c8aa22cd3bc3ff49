package org.polyphony.platform.engagement;

import java.util.HashMap;
import java.util.Map;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Visibility;

/** Puts a filter into SQL; what people typed only ever goes in as parameters. */
final class NoteQuery {

  /** Nobody it is about is hidden from the account. */
  static final String SEEN =
      "not exists (select 1 from engagement_note_about hidden where hidden.note_id = n.id"
          + " and not "
          + Visibility.of("hidden.stakeholder_id")
          + ")";

  private static final int MOST_WORDS = 8;

  private final StringBuilder where = new StringBuilder(SEEN);
  private final Map<String, Object> parameters = new HashMap<>();

  NoteQuery(Actor actor, NoteFilter filter) {
    parameters.put("account", Visibility.account(actor));
    where.append(" and n.removed_at is null");
    if (filter.kind() != null) {
      and("n.kind = :kind", "kind", filter.kind().name());
    }
    if (filter.about() != null) {
      and(
          "exists (select 1 from engagement_note_about a"
              + " where a.note_id = n.id and a.stakeholder_id = :about)",
          "about",
          filter.about());
    }
    if (filter.openOf() != null) {
      and(
          "exists (select 1 from engagement_point p where p.note_id = n.id and p.state = 'OPEN'"
              + " and p.follow_up <> '' and p.owner_id = :owner)",
          "owner",
          filter.openOf());
    }
    words(filter.text());
  }

  String where() {
    return where.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void words(String text) {
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
      if (!words[i].isEmpty()) {
        String name = "word" + i;
        and(
            "(n.text ilike :"
                + name
                + " or exists (select 1 from engagement_point p where p.note_id = n.id"
                + " and (p.text ilike :"
                + name
                + " or p.follow_up ilike :"
                + name
                + ")))",
            name,
            SearchWords.pattern(words[i]));
      }
    }
  }

  private void and(String condition, String name, Object value) {
    where.append(" and ").append(condition);
    parameters.put(name, value);
  }
}

package org.polyphony.platform.stakeholders.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.stakeholders.BulkRoles;
import org.polyphony.platform.stakeholders.Registry;

/** What a change is about and who has it already, as conditions on {@code t}, a stakeholder. */
final class EditSql {

  private static final String ROLES =
      "exists (select 1 from stakeholders_role r where r.stakeholder_id = t.id"
          + " and r.strategy_id = :strategy and r.role_key = :value and "
          + BulkRoles.HELD;

  private final Map<String, Object> parameters = new HashMap<>();
  private final String about;
  private final String has;

  /**
   * Puts a change into SQL.
   *
   * @param own the field that the organization added, if the change is about one
   * @param list who is in the list that the change is about
   * @param today to tell which roles are held
   */
  EditSql(Edit edit, @Nullable OwnField own, Registry.@Nullable Condition list, String today) {
    parameters.put("value", edit.value());
    String column = column(edit, own);
    if (column != null) {
      about = about(edit, own);
      has = "coalesce(" + column + ", '') = :value";
    } else if (edit.what().equals(Edit.LIST) && list != null) {
      about = "true";
      has = list.sql();
      parameters.putAll(list.parameters());
    } else {
      parameters.put("strategy", edit.strategy());
      parameters.put("today", today);
      boolean end = edit.what().equals(Edit.ROLE_END);
      about = end ? ROLES + " and " + begun(edit) + ")" : "true";
      has = end ? "false" : ROLES + ")";
    }
  }

  private String begun(Edit edit) {
    parameters.put("until", edit.date());
    return "(r.since is null or :until >= substr(r.since, 1, length(:until)))";
  }

  private @Nullable String column(Edit edit, @Nullable OwnField own) {
    if (own != null) {
      parameters.put("key", own.key());
      return "t.own::jsonb ->> :key";
    }
    return switch (edit.what()) {
      case "group" -> "t.group_key";
      case "country" -> "t.country_code";
      case "languages" ->
          "(select replace(p.languages, ',', ', ') from stakeholders_person p where p.id = t.id)";
      default -> null;
    };
  }

  private static String about(Edit edit, @Nullable OwnField own) {
    if (own == null) {
      return edit.what().equals("languages") ? "t.type = 'P'" : "true";
    }
    return switch (own.draft().bearers()) {
      case PEOPLE -> "t.type = 'P'";
      case ORGANISATIONS -> "t.type = 'O'";
      case BOTH -> "true";
    };
  }

  /** Whether the change can be about a record. */
  String about() {
    return about;
  }

  /** Whether a record has already what the change would give it. */
  String has() {
    return has;
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}

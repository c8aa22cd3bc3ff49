package org.polyphony.platform.stakeholders.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.Edit;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.ListQuery;

/**
 * Asks what to change of many records.
 *
 * @param query whom the change is about
 * @param ids or the numbers of those that were ticked
 * @param form what is typed
 * @param count how many are chosen
 * @param kinds what can be changed
 * @param what is to be changed; empty while that is asked
 * @param choices what it can be set to; empty for free values
 * @param strategies toward which roles are held
 */
public record EditStartPage(
    ListQuery query,
    List<Long> ids,
    Form form,
    long count,
    List<Choice> kinds,
    String what,
    List<Choice> choices,
    List<Choice> strategies) {

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }

  /** What the forms carry on: who is chosen. */
  public Map<String, String> kept() {
    var kept = new LinkedHashMap<>(query.parameters());
    kept.keySet()
        .removeAll(List.of("what", "value", "strategy", "date", "id", "page", "sort", "_csrf"));
    return kept;
  }

  /** Whether a role is given or ended. */
  public boolean role() {
    return what.equals(Edit.ROLE) || what.equals(Edit.ROLE_END);
  }

  /** Whether a value must be given; a field can be emptied instead. */
  public boolean required() {
    return role() || what.equals(Edit.LIST);
  }

  /** What is set, in words. */
  public String label() {
    return switch (what) {
      case Edit.ROLE, Edit.ROLE_END -> Texts.text("stakeholders.field.role");
      case Edit.LIST -> Texts.text("stakeholders.edits.which-list");
      default -> title();
    };
  }

  /** What is changed, in words. */
  public String title() {
    return kinds.stream()
        .filter(it -> it.value().equals(what))
        .map(Choice::name)
        .findFirst()
        .orElse("");
  }

  /** What the date means. */
  public String date() {
    return Texts.text(
        what.equals(Edit.ROLE) ? "stakeholders.field.since" : "stakeholders.field.until");
  }
}

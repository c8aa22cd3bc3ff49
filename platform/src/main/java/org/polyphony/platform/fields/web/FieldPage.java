package org.polyphony.platform.fields.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.fields.Access;
import org.polyphony.platform.fields.Bearers;
import org.polyphony.platform.fields.FieldKind;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a field.
 *
 * @param form what is typed
 * @param field as it is kept; null for a new one
 * @param holding how many records hold a value
 * @param history who changed what, newest first
 */
public record FieldPage(
    Form form, @Nullable OwnField field, long holding, List<AuditLine> history) {

  /** The heading. */
  public String title() {
    return field == null ? Texts.text("fields.add") : field.label();
  }

  /** Where the form goes. */
  public String action() {
    return field == null ? FieldController.PATH + "/add" : field.path() + "/change";
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), "/manage/stakeholders"),
        new Crumb(Texts.text("fields.title"), FieldController.PATH));
  }

  /** The label as it is kept. */
  public LocalizedText label() {
    return field == null ? LocalizedText.EMPTY : field.draft().label();
  }

  /** The help as it is kept. */
  public LocalizedText help() {
    return field == null ? LocalizedText.EMPTY : field.draft().help();
  }

  /** What a field can hold. */
  public List<Choice> kinds() {
    return Arrays.stream(FieldKind.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** Which records can have it. */
  public List<Choice> bearers() {
    return Arrays.stream(Bearers.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** Who can be allowed to know of it. */
  public List<Choice> accesses() {
    return Arrays.stream(Access.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** One box to tick. */
  public List<Choice> yes(String textKey) {
    return List.of(new Choice("yes", Texts.text(textKey)));
  }
}

package org.polyphony.platform.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;

/** Which own fields there are and how their values are read and written in words. */
public interface Fields {

  /** Those in use that the actor may know of, in their order. */
  List<OwnField> seen(Actor actor);

  /** Those of {@link #seen} that people, or else organizations, have. */
  default List<OwnField> seen(Actor actor, boolean people) {
    return seen(actor).stream().filter(it -> it.draft().bearers().include(people)).toList();
  }

  /** The keys of {@link #seen(Actor)}. */
  Set<String> keys(Actor actor);

  /** One by its key, retired or not; empty if the actor may not know of it. */
  Optional<OwnField> find(Actor actor, String key);

  /** All, retired ones last; needs {@code fields.define}. */
  List<OwnField> all(Actor actor);

  /** One by its number; needs {@code fields.define}. */
  OwnField get(Actor actor, long id);

  /**
   * Adds a field; needs {@code fields.define}, like every change.
   *
   * @return its number
   * @throws org.polyphony.platform.shared.Refused with the form field to blame
   */
  long add(Actor actor, FieldDraft draft);

  /**
   * Changes a field; its kind stays.
   *
   * @param version the version the change began from
   */
  void change(Actor actor, long id, long version, FieldDraft draft);

  /** Retires a field, or takes it into use again. */
  void retire(Actor actor, long id, boolean retired);

  /**
   * Removes a field that no record holds a value of.
   *
   * @throws org.polyphony.platform.shared.Refused if one does: such a field is retired instead
   */
  void remove(Actor actor, long id);

  /** How many records hold a value. */
  long holding(Actor actor, long id);

  /**
   * Adds a choice.
   *
   * @return its key
   */
  String addChoice(Actor actor, long id, LocalizedText name, int position);

  /** Gives a choice another name or place. */
  void changeChoice(Actor actor, long id, String choice, LocalizedText name, int position);

  /** Offers a choice no more, or again. */
  void retireChoice(Actor actor, long id, String choice, boolean retired);

  /**
   * What somebody typed, as records keep it; empty for nothing.
   *
   * @throws org.polyphony.platform.shared.Refused without a form field: message and cure
   */
  String read(OwnField field, String typed);

  /**
   * Refuses what a record cannot keep.
   *
   * @param key the field's, retired or not
   * @param value as records keep it
   * @throws org.polyphony.platform.shared.Refused at {@link OwnField#name()}
   */
  void check(String key, String value);

  /** A value in the reader's words, dates and numbers. */
  String words(OwnField field, String value);

  /** A value for a file: names in words, numbers and dates as spreadsheets take them. */
  default String file(OwnField field, String value) {
    return field.kind().listed() ? words(field, value) : value;
  }

  /** What can be chosen; retired choices only where a record holds them. Empty for free values. */
  List<Choice> choices(OwnField field, String held);
}

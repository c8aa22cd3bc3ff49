package org.polyphony.platform.fields;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.i18n.Reader;

/**
 * A field that the organization added.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param key under which records keep its value: 1 to 40 small letters, digits and hyphens
 * @param draft what was said of it
 * @param choices in their order, retired ones too; empty unless it is a {@link FieldKind#CHOICE}
 * @param retired whether it is asked for and shown no more; records keep what they hold
 */
public record OwnField(
    long id,
    long version,
    String key,
    FieldDraft draft,
    List<FieldChoice> choices,
    boolean retired) {

  /** What the field's name in forms, filters and files of changes begins with. */
  public static final String PREFIX = "own.";

  /** Keeps an unchangeable copy. */
  public OwnField {
    choices = List.copyOf(choices);
  }

  /** Its name in forms and filters. */
  public String name() {
    return PREFIX + key;
  }

  /** What it holds. */
  public FieldKind kind() {
    return draft.kind();
  }

  /** What it is called, in the reader's language. */
  public String label() {
    return draft.label().in(Reader.language()).text();
  }

  /** What to write into it, in the reader's language; may be empty. */
  public String help() {
    return draft.help().in(Reader.language()).text();
  }

  /** One of its choices. */
  public Optional<FieldChoice> choice(String choice) {
    return choices.stream().filter(it -> it.key().equals(choice)).findFirst();
  }

  /** Its own page. */
  public String path() {
    return "/manage/fields/" + id;
  }
}

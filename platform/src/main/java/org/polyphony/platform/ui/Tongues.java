package org.polyphony.platform.ui;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;

/**
 * The languages of a text in a form: one is asked for at once, the others lie folded beside it.
 *
 * @param first the language of the original; the reader's where nothing is written yet
 * @param others the remaining languages in their usual order
 * @param open whether the others are shown: something was typed there that is not kept yet, or is
 *     wrong
 * @param written how many of the others have words
 */
public record Tongues(Language first, List<Language> others, boolean open, int written) {

  /**
   * Orders the languages of one field.
   *
   * @param before what the record holds; {@link LocalizedText#EMPTY} for a new one
   */
  public static Tongues of(Form form, String name, LocalizedText before) {
    Language first =
        before.isEmpty()
            ? Language.of(form.value(name + ".original")).orElse(Reader.language())
            : before.original();
    List<Language> others =
        Arrays.stream(Language.values()).filter(language -> language != first).toList();
    boolean open =
        others.stream()
            .map(language -> name + "." + language.code())
            .anyMatch(field ->
                form.error(field) != null || (before.isEmpty() && !form.value(field).isBlank()));
    int written = (int) others.stream().filter(before.entries()::containsKey).count();
    return new Tongues(first, others, open, written);
  }
}

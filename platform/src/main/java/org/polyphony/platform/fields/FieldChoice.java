package org.polyphony.platform.fields;

import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One choice of a field.
 *
 * @param key what records hold; never changes
 * @param name 1 to 100 characters a language
 * @param position choices stand in rising order, 1 to 999
 * @param retired whether it is offered no more; records that hold it keep it
 */
public record FieldChoice(String key, LocalizedText name, int position, boolean retired) {

  /** Its name in the reader's language. */
  public String words() {
    return name.in(Reader.language()).text();
  }
}

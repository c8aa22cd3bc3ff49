package org.polyphony.platform.privacy;

import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What people's data are used for.
 *
 * @param key such as {@code newsletters}
 * @param title its name
 * @param asked what a person agrees to, in the first person
 * @param basis on which it usually rests
 * @param months after how many months a consent expires; null for never
 * @param retired whether it is offered no more
 * @param version for changes
 */
public record Purpose(
    String key,
    LocalizedText title,
    LocalizedText asked,
    Basis basis,
    @Nullable Integer months,
    boolean retired,
    long version) {

  /** Its name in the reader's language. */
  public String shownTitle() {
    return title.in(Reader.language()).text();
  }

  /** What a person agrees to, in the reader's language. */
  public String shownText() {
    return asked.in(Reader.language()).text();
  }
}

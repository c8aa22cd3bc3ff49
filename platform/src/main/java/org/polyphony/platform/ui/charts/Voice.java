package org.polyphony.platform.ui.charts;

import java.util.Locale;

/**
 * One of the five stakeholder groups as the interface shows it: a colour, a shape and (translated)
 * a letter, never colour alone.
 */
public enum Voice {
  GOVERNMENT,
  CIVIL_SOCIETY,
  PRIVATE_SECTOR,
  MEDIA,
  ACADEMIA;

  /** The one-letter key of the style sheet ({@code data-v}); not translated, never shown. */
  public String key() {
    return name().substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** The line of the stave this voice keeps, 1 (top) to 5. */
  public int line() {
    return ordinal() + 1;
  }

  /**
   * The voice with this key.
   *
   * @param key one of {@code g c p m a}
   * @throws IllegalArgumentException when no voice has the key
   */
  public static Voice ofKey(String key) {
    for (Voice voice : values()) {
      if (voice.key().equals(key)) {
        return voice;
      }
    }
    throw new IllegalArgumentException("no voice has the key " + key + "; use g, c, p, m or a");
  }
}

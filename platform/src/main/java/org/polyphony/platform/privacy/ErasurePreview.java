package org.polyphony.platform.privacy;

import java.util.List;
import java.util.Set;

/**
 * What erasing a person would do.
 *
 * @param name that must be typed
 * @param records how many records are this person, with those merged
 * @param parts module by module
 * @param mails how many mails to the person lose address and words
 * @param entries how many entries of the audit trail lose their values
 * @param mentions in how many rows elsewhere the person is named
 * @param shared names, addresses and numbers that others bear too, or too short to be told from
 *     other words, which therefore stay elsewhere
 */
public record ErasurePreview(
    String name,
    int records,
    List<Part> parts,
    int mails,
    int entries,
    int mentions,
    Set<String> shared) {

  /** What happens to rows. */
  public enum Effect {
    /** They go. */
    GOES,
    /** They stay, without what names the person. */
    BLANKED,
    /** They stay, with the number alone. */
    STAYS
  }

  /**
   * Some rows.
   *
   * @param titleKey message key of what they are
   * @param count how many
   * @param effect what happens to them
   */
  public record Part(String titleKey, long count, Effect effect) {}
}

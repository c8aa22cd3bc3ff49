package org.polyphony.platform.privacy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * One's own data, behind the link.
 *
 * @param token of the link
 * @param form what can be corrected, or was typed
 * @param purposes to agree to
 * @param countries to choose from
 * @param asked when erasure was asked for, in words, or null
 */
public record OwnDataPage(
    String token, Form form, List<Line> purposes, List<Choice> countries, @Nullable String asked) {

  /**
   * One purpose.
   *
   * @param key of the purpose
   * @param title its name
   * @param text what one agrees to
   * @param standing how it stands, in words, or null where nothing was said
   * @param given whether one agrees now
   */
  public record Line(
      String key, String title, String text, @Nullable String standing, boolean given) {}

  /** The page's own address. */
  public String path() {
    return "/my-data/" + token;
  }
}

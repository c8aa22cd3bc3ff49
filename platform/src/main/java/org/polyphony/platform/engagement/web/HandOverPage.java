package org.polyphony.platform.engagement.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.engagement.HandOvers;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Handing over.
 *
 * @param form whose work, and to whom
 * @param owners to choose from
 * @param name of whose work is shown, or empty
 * @param picture what there is to hand over, or null while nobody is chosen
 * @param latest hand-overs that were made
 */
public record HandOverPage(
    Form form,
    List<Choice> owners,
    String name,
    HandOvers.@Nullable Picture picture,
    List<Row> latest) {

  /**
   * A hand-over that was made.
   *
   * @param text who gave what to whom, in words
   * @param when when and by whom
   * @param undo where it can be taken back, or null where it was
   */
  public record Row(String text, String when, @Nullable String undo) {}

  /** A day in words, or that there is none. */
  public static String day(@Nullable LocalDate day) {
    return day == null ? Texts.text("ui.not-recorded") : Formats.date(day);
  }

  /** By when, in words; empty for no date. */
  public static String due(@Nullable LocalDate day) {
    return day == null ? "" : Texts.text("engagement.due", "date", Formats.date(day));
  }
}

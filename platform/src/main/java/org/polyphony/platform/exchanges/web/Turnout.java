package org.polyphony.platform.exchanges.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/**
 * Who takes part in an exchange.
 *
 * @param lines one for each of the five voices
 * @param counts how many of each category
 * @param people who takes part by name; null where the reader may not see that
 */
public record Turnout(List<Line> lines, List<Count> counts, @Nullable List<Someone> people) {

  /** What is recorded of each voice. */
  public Map<Voice, Heard> heard() {
    var heard = new java.util.EnumMap<Voice, Heard>(Voice.class);
    lines.forEach(it -> heard.put(it.voice(), it.heard()));
    return heard;
  }

  /**
   * One voice.
   *
   * @param voice the stakeholder group
   * @param heard what is recorded
   * @param text who of it, in words; empty if not recorded
   */
  public record Line(Voice voice, Heard heard, String text) {}

  /**
   * How many of a category.
   *
   * @param id its number
   * @param category who is counted
   * @param voice the stakeholder group, or null where it is mixed
   * @param people how many, in the reader's language; null if not recorded
   * @param planned whether they are still to be invited
   */
  public record Count(
      long id,
      LocalizedText category,
      @Nullable Voice voice,
      @Nullable String people,
      boolean planned) {}

  /**
   * A person.
   *
   * @param id number of the participation
   * @param path the person's record
   * @param name as the person writes it; null where the reader may not see who it is
   * @param voice the stakeholder group, or null
   * @param organisation for whom; empty if not recorded
   * @param country in the reader's language; empty if not recorded
   * @param state how far the participation has come
   * @param rationale why this person
   */
  public record Someone(
      long id,
      String path,
      @Nullable String name,
      @Nullable Voice voice,
      String organisation,
      String country,
      ParticipantState state,
      String rationale) {}
}

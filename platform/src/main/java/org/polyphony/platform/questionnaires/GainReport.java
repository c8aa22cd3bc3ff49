package org.polyphony.platform.questionnaires;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.gain.PairedGain;
import org.polyphony.platform.shared.LocalizedText;

/**
 * What a questionnaire found.
 *
 * @param before how many sheets there are from before
 * @param after how many from after
 * @param pairs how many people answered both; for feedback the sheets themselves
 * @param participants how many accepted or attended
 * @param outcomes by intermediate outcome: for each person the mean of the scales answered
 * @param items by question of a scale; empty where fewer than {@link #LEAST} may be told
 * @param response who answered, compared with all participants; empty on public pages
 * @param nameless pairs that carry a code instead of a name, and so are not in {@code response}
 */
public record GainReport(
    int before,
    int after,
    int pairs,
    int participants,
    List<Line> outcomes,
    List<Line> items,
    List<Share> response,
    int nameless) {

  /** Fewer people than this are never told of in public. */
  public static final int LEAST = 5;

  /**
   * What one scale, or the scales of one outcome, found.
   *
   * @param outcome key of the intermediate outcome
   * @param wording the question; null for a whole outcome
   * @param answered how many answered afterwards
   * @param mean mean of the answers afterwards, 1 to 5; null where nobody answered
   * @param gain of those who answered both times; null where nobody did
   * @param bounds between which values the mean gain of all participants lies, whatever those think
   *     who did not answer; null without a gain
   */
  public record Line(
      String outcome,
      @Nullable LocalizedText wording,
      int answered,
      @Nullable Double mean,
      @Nullable PairedGain gain,
      PairedGain.@Nullable Range bounds) {

    /** How many people the figures rest on. */
    public int people(QuestionnaireKind kind) {
      return kind == QuestionnaireKind.GAIN ? gain == null ? 0 : gain.pairs() : answered;
    }
  }

  /**
   * How a part of the participants answered.
   *
   * @param by what they are compared by
   * @param key key of the group, region or sex; empty where it is not known
   * @param all how many of them took part
   * @param answered how many of them answered
   */
  public record Share(By by, String key, int all, int answered) {}

  /** What participants are compared by. */
  public enum By {
    GROUP,
    REGION,
    SEX;

    /** The name in messages. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

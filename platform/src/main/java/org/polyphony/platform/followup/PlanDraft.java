package org.polyphony.platform.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.polyphony.platform.shared.Refused;

/**
 * When an exchange is followed up.
 *
 * @param from the day that months are counted from: the end of the exchange
 * @param months after how many months people are asked, rising; 1 to 60, at most six times
 * @param remindAfter days after which who has not answered is reminded; 1 to 60
 * @param lastAfter days after which they are reminded for the last time; more than {@code
 *     remindAfter}, at most 90
 */
public record PlanDraft(LocalDate from, List<Integer> months, int remindAfter, int lastAfter) {

  /** After three, six and twelve months; one reminder after two weeks, one last after four. */
  public static final List<Integer> MONTHS = List.of(3, 6, 12);

  public static final int REMIND_AFTER = 14;
  public static final int LAST_AFTER = 28;

  private static final int MOST_MONTHS = 60;
  private static final int MOST_ROUNDS = 6;

  /** Checks it and puts the months in order. */
  public PlanDraft {
    months = List.copyOf(new TreeSet<>(months));
    if (months.isEmpty()
        || months.size() > MOST_ROUNDS
        || months.getFirst() < 1
        || months.getLast() > MOST_MONTHS) {
      throw Refused.at(
          "months", "followup.refused.months", "rounds", MOST_ROUNDS, "most", MOST_MONTHS);
    }
    if (remindAfter < 1 || remindAfter > 60) {
      throw Refused.at("remindAfter", "ui.form.range", "least", 1, "most", 60);
    }
    if (lastAfter <= remindAfter || lastAfter > 90) {
      throw Refused.at("lastAfter", "ui.form.range", "least", remindAfter + 1, "most", 90);
    }
  }

  /** The day of a round. */
  public LocalDate due(int round) {
    return from.plusMonths(round);
  }

  /** The first day on which a round is no longer begun: the next one's, or a quarter later. */
  LocalDate late(int round) {
    return months.stream()
        .filter(it -> it > round)
        .findFirst()
        .map(this::due)
        .filter(it -> it.isBefore(due(round).plusMonths(3)))
        .orElse(due(round).plusMonths(3));
  }
}

package org.polyphony.platform.invitations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.Refused;

/**
 * A letter to many, as it is set up.
 *
 * @param name how the staff call the round; 1 to 200 characters
 * @param category number of the category of registration in which they come; null where nobody
 *     registers
 * @param replyBy the last day to answer, on the clock of the exchange's place
 * @param reminders on which days those who have not answered are written to again, in order; at
 *     most {@link #MOST_REMINDERS}, none after the last day
 * @param subject with places such as {@code {exchange}}; at most 200 characters a language
 * @param body paragraphs with places, separated by blank lines; at most 5,000 characters a language
 */
public record RoundDraft(
    String name,
    @Nullable Long category,
    LocalDate replyBy,
    List<LocalDate> reminders,
    LocalizedText subject,
    LocalizedText body) {

  /** Whoever did not answer so many reminders will not answer one more. */
  public static final int MOST_REMINDERS = 5;

  /** Puts the reminders in order, each day once. */
  public RoundDraft {
    reminders = reminders.stream().distinct().sorted().toList();
  }

  void check() {
    if (reminders.size() > MOST_REMINDERS) {
      throw Refused.at("reminders", "invitations.refused.reminders", "limit", MOST_REMINDERS);
    }
    for (LocalDate day : reminders) {
      if (day.isAfter(replyBy)) {
        throw Refused.at("reminders", "invitations.refused.reminder-late", "day", day.toString());
      }
    }
    LetterPlaces.check("subject", subject);
    LetterPlaces.check("body", body);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("name", name)
        .with("category", category)
        .with("replyBy", replyBy)
        .with("reminders", reminders)
        .with("subject", subject)
        .with("body", body);
  }
}

package org.polyphony.platform.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;

/**
 * One who is invited, and what came of it.
 *
 * @param id its number
 * @param version rises with every change
 * @param round the letter
 * @param guest who
 * @param state how far it has come
 * @param reason why they do not come, as they wrote it; may be empty
 * @param place in whose place they were named; null for those whom the organizer chose
 * @param serial of the newest links
 * @param quiet whether they want no reminders
 * @param sentAt when the last letter left, or null
 * @param remindedOn the day of the last reminder, or null
 * @param answeredAt when they answered, or null
 * @param entry their registration; null without one
 */
public record Invitation(
    long id,
    int version,
    long round,
    Guest guest,
    InvitationState state,
    String reason,
    @Nullable Place place,
    int serial,
    boolean quiet,
    @Nullable Instant sentAt,
    @Nullable LocalDate remindedOn,
    @Nullable Instant answeredAt,
    @Nullable Long entry) {

  /**
   * In whose place somebody comes.
   *
   * @param id number of the other's invitation
   * @param name the other's name; empty where the reader may not know it
   */
  public record Place(long id, String name) {}

  /** The same as somebody of whom something else is known now. */
  Invitation with(Guest other) {
    return new Invitation(
        id,
        version,
        round,
        other,
        state,
        reason,
        place,
        serial,
        quiet,
        sentAt,
        remindedOn,
        answeredAt,
        entry);
  }

  /** The same at the address that is known now, if one is. */
  Invitation reaching(Map<Long, Guest> known) {
    Long stakeholder = guest.stakeholder();
    Guest found = stakeholder == null ? null : known.get(stakeholder);
    return found == null ? this : with(guest.at(found.email(), found.language()));
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("state", state.slug())
        .with("email", guest.email())
        .with("language", guest.language().code())
        .with("quiet", quiet ? "yes" : null);
  }
}

package org.polyphony.platform.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One registration.
 *
 * @param id its number
 * @param exchangeId the exchange
 * @param place where it stands in the order of all registrations, from 1
 * @param version how often it was changed
 * @param state how far it has come
 * @param application what the person wrote; without needs unless they were asked for
 * @param recheck whether it was changed since the organizer approved it
 * @param signature the quotas that cover it (see {@link SeatRules#signature})
 * @param note of the staff, never shown to the person
 * @param registeredAt when
 * @param offeredUntil until when an offered seat is held; null where none is on offer
 * @param mailedAt when its link was last sent
 * @param position where it stands in the waiting list, from 1; 0 if it does not wait
 */
public record Entry(
    long id,
    long exchangeId,
    long place,
    int version,
    RegistrationState state,
    Application application,
    boolean recheck,
    long signature,
    String note,
    Instant registeredAt,
    @Nullable Instant offeredUntil,
    Instant mailedAt,
    int position) {

  /** The same with what the person needs. */
  Entry with(Application.Needs needs) {
    var a = application;
    var whole =
        new Application(
            a.name(),
            a.email(),
            a.organization(),
            a.country(),
            a.category(),
            a.language(),
            a.listed(),
            needs);
    return new Entry(
        id,
        exchangeId,
        place,
        version,
        state,
        whole,
        recheck,
        signature,
        note,
        registeredAt,
        offeredUntil,
        mailedAt,
        position);
  }
}

package org.polyphony.platform.contacts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A way to reach somebody, as it is kept.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param draft what it says
 * @param removed whether it was removed (and can be restored)
 */
public record Point(long id, long version, PointDraft draft, boolean removed) {

  /** Its page. */
  public String path() {
    return "/manage/contacts/" + draft.stakeholder() + "/points/" + id;
  }

  /**
   * The address that a mailing uses on a day: an e-mail address that holds on it and is for
   * mailings, else one for anything; of several the one that holds since latest, then the last
   * entered. A private one, or one for another purpose, is never used.
   */
  public static Optional<Point> mailing(Collection<Point> all, LocalDate day) {
    Comparator<Point> better =
        Comparator.comparing((Point it) -> it.draft().purpose() == Purpose.MAILINGS)
            .thenComparing(
                it -> it.draft().validity().since(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Point::id);
    return all.stream().filter(it -> it.mails(day)).max(better);
  }

  private boolean mails(LocalDate day) {
    boolean meant = draft.purpose() == Purpose.MAILINGS || draft.purpose() == Purpose.GENERAL;
    return !removed && meant && draft.channel() == Channel.EMAIL && draft.validity().on(day);
  }
}

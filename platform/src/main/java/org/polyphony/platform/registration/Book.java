package org.polyphony.platform.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Registration for one exchange as it is set up.
 *
 * @param exchangeId the exchange
 * @param version how often it was changed; a form that comes back with an older one is refused
 * @param draft when and how
 * @param categories as what one may come, in the order in which they were added
 * @param quotas in the order in which they were added
 */
public record Book(
    long exchangeId, int version, BookDraft draft, List<Category> categories, List<Quota> quotas) {

  /** Keeps unchangeable copies. */
  public Book {
    categories = List.copyOf(categories);
    quotas = List.copyOf(quotas);
  }

  /** Whether one may register at a moment. */
  public boolean open(Instant now) {
    return !now.isBefore(draft.openAt()) && !closed(now);
  }

  /** Whether the time to register is over. */
  public boolean closed(Instant now) {
    return !now.isBefore(draft.closeAt());
  }

  /** One of its categories. */
  public Optional<Category> category(long id) {
    return categories.stream().filter(it -> it.id() == id).findFirst();
  }

  SeatRules rules() {
    return new SeatRules(draft.capacity(), categories, quotas);
  }
}

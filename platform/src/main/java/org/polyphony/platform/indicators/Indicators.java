package org.polyphony.platform.indicators;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/**
 * Indicators that compute themselves. Their sheets are public; small numbers of people are told to
 * whoever holds {@link Permissions#READ} only.
 */
public interface Indicators {

  /**
   * An indicator with its figures.
   *
   * @param slug the strategy's place in addresses
   * @throws org.polyphony.platform.shared.NotFound if there is none
   */
  Sheet sheet(String slug, long indicator, Actor actor);

  /**
   * The numbers of the records behind the figure of now; whoever asks must show none that the
   * reader may not see.
   *
   * @param dimension only those of a part, or null for all
   * @param key the part
   */
  List<Long> records(Sheet sheet, @Nullable Dimension dimension, String key);

  /** Says what computes an indicator; null for nothing. Needs {@code strategy.edit}. */
  void bind(String slug, long indicator, @Nullable Binding binding, Actor actor);

  /**
   * Approves and locks the figures of a period that is over; refused where it shares a day with
   * another one. Needs {@link Permissions#APPROVE}.
   */
  void approve(String slug, long indicator, LocalDate from, LocalDate until, Actor actor);

  /**
   * Corrects the figures of a locked period to what the records give now; what was approved stays
   * to be seen. Needs {@link Permissions#APPROVE}.
   *
   * @param reason why the figures changed; needed
   */
  void correct(String slug, long indicator, long period, String reason, Actor actor);
}

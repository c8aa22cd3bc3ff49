package org.polyphony.platform.registration.web;

import java.util.List;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Moment;

/**
 * The log of the waiting list.
 *
 * @param occasion the exchange
 * @param lines newest first
 */
public record LogPage(Occasion occasion, List<Moment> lines) {

  /** The way to it. */
  public List<Crumb> crumbs() {
    return BookPage.inner(occasion);
  }
}

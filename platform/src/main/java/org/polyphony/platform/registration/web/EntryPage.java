package org.polyphony.platform.registration.web;

import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * One registration in the back office.
 *
 * @param occasion the exchange
 * @param entry the registration
 * @param standing what its state means, in a sentence
 * @param facts what is kept
 * @param form of the note
 * @param history who changed it
 * @param editable whether the reader may act on it
 */
public record EntryPage(
    Occasion occasion,
    Entry entry,
    String standing,
    List<Fact> facts,
    Form form,
    List<AuditLine> history,
    boolean editable) {

  /** Its own address. */
  public String path() {
    return Paths.person(occasion.id(), entry.id());
  }

  /** The person's name. */
  public String name() {
    return entry.application().name();
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return BookPage.inner(occasion);
  }
}

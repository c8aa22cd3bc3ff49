package org.polyphony.platform.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * The form of a contact point or a tie.
 *
 * @param title of the page
 * @param of on whose page it stands
 * @param form what is typed
 * @param others to be tied to; empty for a contact point
 * @param chosen whether the other end is settled
 * @param action where the form goes
 * @param remove where the entry can be removed, or null for a new one
 */
public record ContactPage(
    String title,
    Mention of,
    Form form,
    List<Choice> others,
    boolean chosen,
    String action,
    @Nullable String remove) {

  /** How somebody is reached. */
  public List<Choice> channels() {
    return Contacting.channels();
  }

  /** What for. */
  public List<Choice> purposes() {
    return Contacting.purposes();
  }

  /** How two are tied. */
  public List<Choice> kinds() {
    return Contacting.kinds();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(of.shownName(), of.path()));
  }
}

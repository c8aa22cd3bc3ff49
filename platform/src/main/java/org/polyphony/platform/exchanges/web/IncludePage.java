package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.polyphony.platform.ui.charts.Voice;

/**
 * Everything that exchanges/include.jte shows.
 *
 * @param path the work page of the exchange
 * @param title its name
 * @param typed what is searched for
 * @param found people that the search found
 * @param chosen the person to add, or null while searching
 * @param organisations for whom the person may take part
 * @param groups of a person who is not in the registry yet
 * @param countries codes and names
 * @param mayRegister whether the reader may add a person to the registry
 * @param form what is typed
 */
public record IncludePage(
    String path,
    String title,
    String typed,
    List<Found> found,
    @Nullable Found chosen,
    List<Choice> organisations,
    List<Choice> groups,
    List<Choice> countries,
    boolean mayRegister,
    Form form) {

  /** Where both forms are sent. */
  public String action() {
    return path + "/participants/add";
  }

  /**
   * A person.
   *
   * @param id number in the registry
   * @param name as the person writes it
   * @param voice the stakeholder group, or null
   * @param country in the reader's language; empty if not recorded
   * @param there whether the person takes part already
   */
  public record Found(long id, String name, @Nullable Voice voice, String country, boolean there) {}
}

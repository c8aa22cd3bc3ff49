package org.polyphony.platform.registration.web;

import java.util.List;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * One's own registration, behind the link.
 *
 * @param token of the link
 * @param expired whether the link only serves to ask for a new one
 * @param occasion the exchange
 * @param book how registration is set up
 * @param entry the registration
 * @param form what was typed to change it
 * @param standing what the state means, in a sentence
 * @param facts what is kept
 * @param countries to choose from
 */
public record OwnPage(
    String token,
    boolean expired,
    Occasion occasion,
    Book book,
    Entry entry,
    Form form,
    String standing,
    List<Fact> facts,
    List<Choice> countries) {

  /** The exchange's name in the reader's language. */
  public String title() {
    return Words.words(occasion.title());
  }

  /** The page's own address. */
  public String path() {
    return "/registrations/" + token;
  }

  /** As what one may come. */
  public List<Choice> categories() {
    return Words.categories(book);
  }

  /** In which language to be written to. */
  public List<Choice> languages() {
    return Words.languages();
  }
}

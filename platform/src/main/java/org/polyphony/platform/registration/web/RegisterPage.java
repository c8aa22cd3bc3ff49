package org.polyphony.platform.registration.web;

import java.util.List;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * The form to register.
 *
 * @param occasion the exchange
 * @param book how registration is set up
 * @param form what was typed
 * @param open whether one may register now
 * @param standing how many seats are free, or why one cannot register
 * @param facts when and where the exchange is, and until when one may register
 * @param countries to choose from
 */
public record RegisterPage(
    Occasion occasion,
    Book book,
    Form form,
    boolean open,
    String standing,
    List<Fact> facts,
    List<Choice> countries) {

  /** The exchange's name in the reader's language. */
  public String title() {
    return Words.words(occasion.title());
  }

  /** Where the form is sent. */
  public String path() {
    return Paths.register(occasion.id());
  }

  /** The exchange's page. */
  public String back() {
    return Paths.exchange(occasion.id());
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

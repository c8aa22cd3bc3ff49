package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;

/**
 * All that is kept of a person.
 *
 * @param person number of the person
 * @param name as the person writes it
 * @param at when it was read, in words
 * @param sections what is kept, place by place
 */
public record FilePage(long person, String name, String at, List<Section> sections) {

  /**
   * One place.
   *
   * @param title what it is
   * @param rows each with its fields
   */
  public record Section(String title, List<List<Fact>> rows) {}

  /** The page of the person's data. */
  public String path() {
    return PrivacyWords.PEOPLE + person;
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(name, "/manage/people/" + person),
        new Crumb(text("privacy.person.title"), path()));
  }
}

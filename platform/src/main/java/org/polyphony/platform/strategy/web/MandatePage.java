package org.polyphony.platform.strategy.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations.Relation;

/**
 * Everything that strategy/mandate.jte shows.
 *
 * @param id its number
 * @param code its symbol
 * @param slug its place in addresses
 * @param title its name
 * @param summary what it says
 * @param facts body, session, date, paragraphs
 * @param requests what it asks for
 * @param up the mandates that it follows
 * @param down what came of it
 * @param editable whether the reader may change it
 */
public record MandatePage(
    long id,
    String code,
    String slug,
    LocalizedText title,
    LocalizedText summary,
    List<Fact> facts,
    List<Request> requests,
    List<Relation> up,
    List<Relation> down,
    boolean editable) {

  /**
   * One thing asked for.
   *
   * @param id its number
   * @param text what is asked
   * @param addressee whom it asks
   * @param due the session by which it is due, in words; may be empty
   * @param state key of its state
   * @param answers what answers it
   */
  public record Request(
      long id,
      LocalizedText text,
      LocalizedText addressee,
      String due,
      String state,
      List<Relation> answers) {}
}

package org.polyphony.platform.strategy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.strategy.Term;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that the catalogue pages show.
 *
 * @param kinds all catalogues with the number of their entries
 * @param kind the catalogue on show, or null for the list of catalogues
 * @param terms its entries
 * @param term the entry in the form, or null for a new one
 * @param form what is typed
 * @param parents choices of what an entry belongs to; empty where entries stand alone
 */
public record CataloguePage(
    List<Counted> kinds,
    Catalogue.@Nullable Kind kind,
    List<Term> terms,
    @Nullable Term term,
    Form form,
    List<Choice> parents) {

  /**
   * One catalogue.
   *
   * @param slug its place in addresses
   * @param count how many entries it holds
   */
  public record Counted(String slug, int count) {}

  /** The address of the catalogue on show. */
  public String base() {
    return "/manage/catalogues/" + (kind == null ? "" : kind.slug());
  }
}

package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/form.jte shows.
 *
 * @param exchange what is changed, or null for a new one
 * @param pattern what a new one is a copy of, or null
 * @param form what is typed
 * @param choices what can be chosen
 * @param meanwhile where somebody else changed the exchange: the fields that now hold something
 *     else, with what they hold; empty otherwise
 */
public record ExchangeFormPage(
    @Nullable ExchangeView exchange,
    @Nullable ExchangeView pattern,
    Form form,
    Choices choices,
    List<Fact> meanwhile) {

  /** Whose texts with their states the form begins with. */
  private @Nullable ExchangeView texts() {
    return exchange == null ? pattern : exchange;
  }

  /** Where cancelling leads. */
  public String back() {
    return texts() == null ? "/manage/exchanges" : Paths.work(texts().id());
  }

  /** Where instruments are proposed. */
  public String planPath() {
    return Paths.instruments(exchange == null ? null : exchange.id());
  }

  /** Where the form is sent. */
  public String action() {
    if (exchange != null) {
      return back() + "/edit";
    }
    return pattern == null ? "/manage/exchanges/add" : back() + "/copy";
  }

  /** The title as stored. */
  public LocalizedText title() {
    return texts() == null ? LocalizedText.EMPTY : texts().draft().title();
  }

  /** The summary as stored. */
  public LocalizedText summary() {
    return texts() == null ? LocalizedText.EMPTY : texts().draft().summary();
  }

  /** The place as stored. */
  public LocalizedText place() {
    return texts() == null ? LocalizedText.EMPTY : texts().draft().place();
  }

  /** The note on its dates as stored. */
  public LocalizedText periodNote() {
    return texts() == null ? LocalizedText.EMPTY : texts().draft().periodNote();
  }

  /**
   * What can be chosen in each field.
   *
   * @param states slugs of states to begin in
   * @param strategies numbers
   * @param objectives numbers, of all strategies
   * @param mandates numbers
   * @param instruments keys
   * @param activities keys
   * @param delivery keys
   * @param goals keys
   * @param areas keys
   * @param sdgs keys
   * @param outcomes keys
   * @param results keys
   * @param countries codes
   * @param organisers numbers: the chosen ones, and those that a search found
   * @param zones names of time zones
   */
  public record Choices(
      List<Choice> states,
      List<Choice> strategies,
      List<Choice> objectives,
      List<Choice> mandates,
      List<Choice> instruments,
      List<Choice> activities,
      List<Choice> delivery,
      List<Choice> goals,
      List<Choice> areas,
      List<Choice> sdgs,
      List<Choice> outcomes,
      List<Choice> results,
      List<Choice> countries,
      List<Choice> organisers,
      List<Choice> zones) {}
}

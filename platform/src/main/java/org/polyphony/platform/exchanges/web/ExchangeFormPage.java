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
 * @param form what is typed
 * @param choices what can be chosen
 * @param meanwhile where somebody else changed the exchange: the fields that now hold something
 *     else, with what they hold; empty otherwise
 */
public record ExchangeFormPage(
    @Nullable ExchangeView exchange, Form form, Choices choices, List<Fact> meanwhile) {

  /** Where cancelling leads. */
  public String back() {
    return exchange == null ? "/manage/exchanges" : Paths.work(exchange.id());
  }

  /** Where instruments are proposed. */
  public String planPath() {
    return Paths.instruments(exchange == null ? null : exchange.id());
  }

  /** Where the form is sent. */
  public String action() {
    return exchange == null ? "/manage/exchanges/add" : back() + "/edit";
  }

  /** The title as stored. */
  public LocalizedText title() {
    return exchange == null ? LocalizedText.EMPTY : exchange.draft().title();
  }

  /** The summary as stored. */
  public LocalizedText summary() {
    return exchange == null ? LocalizedText.EMPTY : exchange.draft().summary();
  }

  /** The place as stored. */
  public LocalizedText place() {
    return exchange == null ? LocalizedText.EMPTY : exchange.draft().place();
  }

  /** The note on its dates as stored. */
  public LocalizedText periodNote() {
    return exchange == null ? LocalizedText.EMPTY : exchange.draft().periodNote();
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

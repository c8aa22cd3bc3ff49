package org.polyphony.platform.exchanges.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/plan/page.jte shows.
 *
 * @param exchange number of the exchange that is planned, or null for one that is not there yet
 * @param title of the exchange
 * @param version of the exchange that the reader sees
 * @param takeable whether the instruments of the exchange can still be chosen
 * @param path its own address
 * @param form the plan
 * @param choices what can be chosen
 * @param currency of the rule table
 * @param mayRules whether the reader may see the rules themselves
 * @param answer null until a plan can be answered
 */
public record PlanPage(
    @Nullable Long exchange,
    String title,
    int version,
    boolean takeable,
    String path,
    Form form,
    Choices choices,
    String currency,
    boolean mayRules,
    @Nullable AnswerPart answer) {

  /** The form of a new exchange with the instruments of a proposal and what the plan says. */
  public String addPath(AnswerPart.Proposed proposed, AnswerPart answered) {
    var query = new StringJoiner("&", "/manage/exchanges/add?", "");
    proposed.codes().stream().distinct().forEach(it -> query.add("instruments=" + it));
    choices.outcomes().stream()
        .filter(it -> !form.value(PlanForm.WEIGHT + it.value()).isBlank())
        .forEach(it -> query.add("outcomes=" + it.value()));
    query.add("plan=" + URLEncoder.encode(answered.query(), StandardCharsets.UTF_8));
    return query.toString();
  }

  /**
   * What can be chosen in each field.
   *
   * @param outcomes each with a weight
   * @param challenges institutional and governance challenges
   * @param groups stakeholder groups
   * @param seniority of those who take part
   * @param interpretation yes or no
   * @param connectivity from none to good
   * @param security from normal to dangerous
   */
  public record Choices(
      List<Choice> outcomes,
      List<Choice> challenges,
      List<Choice> groups,
      List<Choice> seniority,
      List<Choice> interpretation,
      List<Choice> connectivity,
      List<Choice> security) {}
}

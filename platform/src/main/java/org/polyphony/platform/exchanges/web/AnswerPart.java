package org.polyphony.platform.exchanges.web;

import java.util.List;

/**
 * What a rule table answers to a plan, as a page shows it.
 *
 * @param table name of the rule table
 * @param version of the rule table
 * @param hash of the rule table
 * @param judgement whose judgement costs, times and weights are
 * @param sought the outcomes with their weights; empty unless they come from the challenges
 * @param proposals best first; empty when nothing is possible
 * @param possible how many sequences are possible
 * @param ruledOut what is out, and why
 * @param changes what would change the answer
 * @param query the plan that is answered
 */
public record AnswerPart(
    String table,
    String version,
    String hash,
    String judgement,
    List<String> sought,
    List<Proposed> proposals,
    int possible,
    List<Out> ruledOut,
    List<Changed> changes,
    String query) {

  /** The first digits of the hash: enough to see whether two tables differ. */
  public String shortHash() {
    return hash.substring(0, 12);
  }

  /**
   * A sentence of the answer.
   *
   * @param text the sentence
   * @param points for or against; empty if none
   * @param rule the rule that says so with its condition; empty if none
   */
  public record Said(String text, String points, String rule) {}

  /**
   * A proposal.
   *
   * @param rank from 1
   * @param score points
   * @param title the instruments in their order
   * @param codes of the instruments in their order
   * @param stages in time order
   * @param cost range with currency
   * @param days range from today to the end
   * @param reasons for the whole
   * @param assumptions what it takes for granted
   */
  public record Proposed(
      int rank,
      String score,
      String title,
      List<String> codes,
      List<Stage> stages,
      String cost,
      String days,
      List<Said> reasons,
      List<Said> assumptions) {}

  /**
   * One instrument of a proposal.
   *
   * @param instrument its name and icon
   * @param mode of delivery
   * @param cost range with currency
   * @param start days from today
   * @param end days from today; empty of what runs on
   * @param reasons for it
   * @param activities of its programme, in order
   * @param leftOut activities that a rule takes out, with the reasons
   */
  public record Stage(
      Instrument instrument,
      String mode,
      String cost,
      String start,
      String end,
      List<Said> reasons,
      List<Activity> activities,
      List<Said> leftOut) {}

  /**
   * An activity of a programme.
   *
   * @param name of the activity
   * @param phase where in the programme
   * @param reason why it is there
   */
  public record Activity(String name, String phase, Said reason) {}

  /**
   * An instrument that is ruled out.
   *
   * @param instrument its name and icon
   * @param modes in which it is out; empty where it is out entirely
   * @param reasons why
   */
  public record Out(Instrument instrument, String modes, List<Said> reasons) {}

  /**
   * A least change that would give another answer.
   *
   * @param text what changes and what comes of it
   * @param path the page with that change filled in
   */
  public record Changed(String text, String path) {}
}

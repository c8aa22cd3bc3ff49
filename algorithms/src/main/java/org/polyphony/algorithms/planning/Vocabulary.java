package org.polyphony.algorithms.planning;

import java.util.List;
import org.polyphony.algorithms.InputRefused;

/**
 * The codes that plans and rule tables may name: the keys of the platform's catalogues.
 *
 * @param instruments of exchange, at most 60
 * @param activities building blocks of an instrument's programme
 * @param outcomes intermediate outcomes
 * @param challenges institutional challenges, then governance challenges
 * @param groups stakeholder groups
 * @param seniorities of those who take part; there is no catalogue of these, the three are ours
 * @param modes of delivery
 */
public record Vocabulary(
    List<String> instruments,
    List<String> activities,
    List<String> outcomes,
    List<String> challenges,
    List<String> groups,
    List<String> seniorities,
    List<String> modes) {

  private static final int MOST = 60;

  /** The default catalogues. */
  public static final Vocabulary DEFAULT =
      new Vocabulary(
          words(
              "conference workshop expert-visit knowledge-fair technical-deep-dive"
                  + " multi-stakeholder-dialogue community-of-practice twinning"
                  + " study-tour competition knowledge-jam"),
          words(
              "demonstration expert-panel lightning-talks poster-session report storytelling"
                  + " anecdote-circle brainstorming buzz-session e-discussion knowledge-cafe"
                  + " peer-assist action-planning book-sprint field-visit fishbowl role-play"
                  + " secondment simulation after-action-review focus-group gap-analysis"
                  + " interview self-assessment survey swot"),
          words(
              "new-knowledge enhanced-skills improved-consensus enhanced-connectivity"
                  + " new-and-improved-actions"),
          words(
              "weak-environment-for-change inefficient-policy-instruments"
                  + " ineffective-organizational-arrangements lack-of-data fragile-dialogue"
                  + " limited-monitoring-capacity weak-policy-instruments insufficient-funds"),
          words("government civil-society private-sector media academia"),
          words("decision-makers managers practitioners"),
          words("face-to-face virtual hybrid"));

  /** Copies the lists. */
  public Vocabulary {
    instruments = List.copyOf(instruments);
    activities = List.copyOf(activities);
    outcomes = List.copyOf(outcomes);
    challenges = List.copyOf(challenges);
    groups = List.copyOf(groups);
    seniorities = List.copyOf(seniorities);
    modes = List.copyOf(modes);
    if (instruments.size() > MOST || modes.size() > MOST) {
      throw new InputRefused(
          "planning.vocabulary.large", "There are more than 60 instruments or modes; keep fewer");
    }
    for (String code : instruments) {
      if (activities.contains(code) || challenges.contains(code)) {
        throw new InputRefused(
            "planning.vocabulary.twice",
            "'" + code + "' names an instrument and an activity or challenge; rename one");
      }
    }
  }

  private static List<String> words(String all) {
    return List.of(all.split(" "));
  }
}

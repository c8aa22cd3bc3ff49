package org.polyphony.platform.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** What is to change, as an action that can be measured. */
@Entity
@Table(name = "strategy_objective")
class ChangeObjective extends Removable {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;
  private @Nullable String challenge;
  private String goals = "";
  private String outcomes = "";
  private String results = "";
  private boolean proposed;

  protected ChangeObjective() {}

  ChangeObjective(ObjectiveDraft draft) {
    change(draft);
  }

  final void change(ObjectiveDraft draft) {
    title = draft.title();
    challenge = draft.challenge();
    goals = Keys.join(draft.goals());
    outcomes = Keys.join(draft.outcomes());
    results = Keys.join(draft.results());
    proposed = draft.proposed();
  }

  long id() {
    return id == null ? 0 : id;
  }

  StrategyView.Objective view() {
    return new StrategyView.Objective(
        id(),
        new ObjectiveDraft(
            title,
            challenge,
            Keys.split(goals),
            Keys.split(outcomes),
            Keys.split(results),
            proposed));
  }

  String snapshot() {
    return title.in(title.original()).text() + " [" + challenge + " " + goals + " " + results + "]";
  }
}

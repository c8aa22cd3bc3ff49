package org.polyphony.platform.strategy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** Whatever a record of this module refers to must be there: catalogue entries and records. */
@Component
class StrategyChecks {
  private final Catalogue catalogue;
  private final MandateRepository mandates;
  private final StrategyRepository strategies;
  private final FrameworkRepository frameworks;

  StrategyChecks(
      Catalogue catalogue,
      MandateRepository mandates,
      StrategyRepository strategies,
      FrameworkRepository frameworks) {
    this.catalogue = catalogue;
    this.mandates = mandates;
    this.strategies = strategies;
    this.frameworks = frameworks;
  }

  void mandate(MandateDraft draft) {
    one("body", Catalogue.Kind.BODY, draft.body());
    one("session", Catalogue.Kind.SESSION, draft.session());
    known("earlier", draft.earlier());
    ofItsBody(draft);
  }

  void request(RequestDraft draft) {
    one("due", Catalogue.Kind.SESSION, draft.dueSession());
    Long strategy = draft.strategyId();
    there("strategy", strategy, strategy == null || strategies.existsById(strategy));
  }

  void strategy(StrategyDraft draft) {
    Long framework = draft.frameworkId();
    there("framework", framework, framework == null || frameworks.existsById(framework));
    known("mandates", draft.mandates());
    all("anchors", Catalogue.Kind.ANCHOR, draft.anchors());
    all("goals", Catalogue.Kind.GOAL, draft.goals());
    all("sdgs", Catalogue.Kind.SDG, draft.sdgs());
    all("results", Catalogue.Kind.EXPECTED_RESULT, draft.results());
  }

  void challenge(ChallengeDraft draft) {
    one("challenge", Catalogue.Kind.GOVERNANCE_CHALLENGE, draft.challenge());
    all("goals", Catalogue.Kind.GOAL, draft.goals());
  }

  void objective(ObjectiveDraft draft) {
    one("challenge", Catalogue.Kind.GOVERNANCE_CHALLENGE, draft.challenge());
    all("goals", Catalogue.Kind.GOAL, draft.goals());
    all("outcomes", Catalogue.Kind.OUTCOME, draft.outcomes());
    all("results", Catalogue.Kind.EXPECTED_RESULT, draft.results());
  }

  /** A session belongs to one body: a mandate cannot come from the session of another. */
  private void ofItsBody(MandateDraft draft) {
    String session = draft.session();
    String owner =
        session == null
            ? null
            : catalogue.find(Catalogue.Kind.SESSION, session).map(Term::parent).orElse(null);
    if (session != null && owner != null && !owner.equals(draft.body())) {
      throw Refused.at(
          "session",
          "strategy.refused.session-of-other",
          "session",
          catalogue.title(Catalogue.Kind.SESSION, session),
          "body",
          catalogue.title(Catalogue.Kind.BODY, owner));
    }
  }

  private void one(String field, Catalogue.Kind kind, @Nullable String key) {
    if (key != null && catalogue.find(kind, key).isEmpty()) {
      throw Refused.at(field, "strategy.refused.unknown-term", "value", key);
    }
  }

  private void all(String field, Catalogue.Kind kind, Collection<String> keys) {
    keys.forEach(it -> one(field, kind, it));
  }

  private void known(String field, Collection<Long> mandateIds) {
    Set<Long> found =
        mandates.findAllById(mandateIds).stream()
            .map(it -> it.subject().id())
            .collect(Collectors.toSet());
    mandateIds.forEach(it -> there(field, it, found.contains(it)));
  }

  private static void there(String field, @Nullable Long number, boolean found) {
    if (!found) {
      throw Refused.at(field, "strategy.refused.unknown-record", "value", String.valueOf(number));
    }
  }
}

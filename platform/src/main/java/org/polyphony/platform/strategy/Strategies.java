package org.polyphony.platform.strategy;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/** Strategies and their results frameworks. Reading is public. */
public interface Strategies {

  /** All strategies, the real ones before the samples. */
  List<StrategyView> all();

  /**
   * One strategy by its place in addresses.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none
   */
  StrategyView bySlug(String slug);

  /** One strategy by number. */
  StrategyView byId(long id);

  /** The versions of the monitoring framework, newest first. */
  List<FrameworkView> frameworks();

  /** Adds a version of the framework; the number in the draft is ignored. */
  long add(FrameworkView draft, Actor actor);

  /** Adds a strategy and returns its number; refuses a place in addresses that is taken. */
  long add(StrategyDraft draft, Actor actor);

  /** Changes a strategy. */
  void change(long id, StrategyDraft draft, Actor actor);

  /** Says that the strategy works on a challenge, and which goals that one stands in the way of. */
  void work(long id, ChallengeDraft draft, Actor actor);

  /** Adds a change objective and returns its number. */
  long want(long id, ObjectiveDraft draft, Actor actor);

  /** Changes a change objective. */
  void change(long id, long objectiveId, ObjectiveDraft draft, Actor actor);

  /** Removes a change objective. */
  void dropObjective(long id, long objectiveId, Actor actor);

  /** Brings back a change objective as it was. */
  void restoreObjective(long id, long objectiveId, Actor actor);

  /** Adds an indicator and returns its number. */
  long measureBy(long id, IndicatorDraft draft, Actor actor);

  /** Changes an indicator. */
  void change(long id, long indicatorId, IndicatorDraft draft, Actor actor);

  /** Removes an indicator with its figures. */
  void dropIndicator(long id, long indicatorId, Actor actor);

  /** Brings back an indicator with its figures as it was. */
  void restoreIndicator(long id, long indicatorId, Actor actor);

  /** Enters a figure of an indicator; one of the same kind, period and part is replaced. */
  void record(long id, long indicatorId, IndicatorValue value, Actor actor);

  /** Adds an agreement. */
  void agree(long id, AgreementDraft draft, Actor actor);

  /** Changes an agreement. */
  void change(long id, long agreementId, AgreementDraft draft, Actor actor);

  /** Removes an agreement. */
  void dropAgreement(long id, long agreementId, Actor actor);

  /** Brings back an agreement as it was. */
  void restoreAgreement(long id, long agreementId, Actor actor);
}

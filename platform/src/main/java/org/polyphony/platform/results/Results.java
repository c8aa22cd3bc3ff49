package org.polyphony.platform.results;

import java.util.Collection;
import java.util.List;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;

/** Measurements and their evidence. They are seen by whoever sees their exchange. */
public interface Results {

  /** The measurements of several exchanges, by date. */
  List<MeasurementView> ofExchanges(Collection<Long> exchangeIds);

  /**
   * One measurement.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none that the actor may see
   */
  MeasurementView byId(long id, Actor actor);

  /** Records a measurement and returns its number. */
  long add(MeasurementDraft draft, Actor actor);

  /**
   * Changes a measurement; it stays with its exchange and needs confirming again.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, MeasurementDraft draft, Actor actor);

  /** Removes a measurement with its evidence. */
  void remove(long id, Actor actor);

  /** Adds what a measurement rests on. */
  void support(long id, LocalizedText title, String reference, Actor actor);

  /** Changes a piece of evidence; another original or reference needs confirming again. */
  void support(long id, long evidenceId, LocalizedText title, String reference, Actor actor);

  /** Removes a piece of evidence. */
  void dropEvidence(long id, long evidenceId, Actor actor);

  /** Confirms a measurement; refused for whoever entered it, and without evidence. */
  void validate(long id, Actor actor);

  /**
   * Records what somebody else stated, as confirmed by the actor; needs {@code results.validate}.
   *
   * @return number of the measurement
   * @throws org.polyphony.platform.shared.Refused if the actor stated it, or it rests on nothing
   */
  long adopt(Adopted stated, Actor actor);
}

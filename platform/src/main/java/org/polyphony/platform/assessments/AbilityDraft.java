package org.polyphony.platform.assessments;

import java.time.LocalDate;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Refused;

/**
 * What a stakeholder needs to learn or can offer, as they assess themselves.
 *
 * @param stakeholder number of the organisation or person
 * @param side need or offer
 * @param subject what it is about
 * @param maturity how far they are, 1 (at the beginning) to 5 (able to teach others)
 * @param day when they said so; not after today
 * @param note at most 1,000 characters; may be empty
 */
public record AbilityDraft(
    long stakeholder, Side side, Subject subject, int maturity, LocalDate day, String note) {

  /**
   * What a need or an offer is about; an empty part means all.
   *
   * @param area key of a policy area
   * @param domain key of a cultural domain
   * @param language ISO 639-1
   */
  public record Subject(String area, String domain, String language) {}

  void check(LocalDate today) {
    if (subject.area().isEmpty() && subject.domain().isEmpty()) {
      throw Refused.at("area", "assessments.refused.subject");
    }
    Checks.scale("maturity", maturity);
    Checks.day(day, today);
    Checks.length("note", note);
  }

  /** Without the note: the audit trail is read by more people than may read the record. */
  Snapshot snapshot() {
    return new Snapshot()
        .with(side == Side.NEED ? "need" : "offer", subject.area())
        .with("cultural-domain", subject.domain())
        .with("in-language", subject.language())
        .with("maturity", maturity)
        .with("assessed-on", day);
  }
}

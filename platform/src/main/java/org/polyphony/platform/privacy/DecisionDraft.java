package org.polyphony.platform.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Refused;

/**
 * What is recorded of a person's decision on a purpose.
 *
 * @param purpose key of the purpose
 * @param given whether the data may be used; false where consent was taken back or refused
 * @param basis on which they are used, or were
 * @param way how the decision came
 * @param decidedOn the day
 * @param expiresOn from which day on it holds no more; null for never
 * @param shown the words that the person agreed to; at most 2,000 characters
 * @param proof where the proof is: a document's reference, or who heard it; at most 1,000
 */
public record DecisionDraft(
    String purpose,
    boolean given,
    Basis basis,
    Way way,
    LocalDate decidedOn,
    @Nullable LocalDate expiresOn,
    String shown,
    String proof) {

  private static final int LONGEST_SHOWN = 2_000;
  private static final int LONGEST_PROOF = 1_000;

  /** A decision that the person makes on the own page. */
  static DecisionDraft own(Purpose purpose, boolean given, String shown, LocalDate today) {
    Integer months = purpose.months();
    return new DecisionDraft(
        purpose.key(),
        given,
        Basis.CONSENT,
        Way.LINK,
        today,
        given && months != null ? today.plusMonths(months) : null,
        shown,
        "");
  }

  void check(LocalDate today) {
    if (decidedOn.isAfter(today)) {
      throw Refused.at("decided", "privacy.refused.future");
    }
    if (expiresOn != null && !given) {
      throw Refused.at("expires", "privacy.refused.expiry-withdrawn");
    }
    if (expiresOn != null && !expiresOn.isAfter(decidedOn)) {
      throw Refused.at("expires", "privacy.refused.expiry");
    }
    if (given && basis == Basis.CONSENT && shown.isBlank() && proof.isBlank()) {
      throw Refused.at("proof", "privacy.refused.proof");
    }
    length("shown", shown, LONGEST_SHOWN);
    length("proof", proof, LONGEST_PROOF);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("purpose", purpose)
        .with("given", given)
        .with("basis", basis)
        .with("way", way)
        .with("decidedOn", decidedOn)
        .with("expiresOn", expiresOn);
  }

  private static void length(String field, String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      throw Refused.at(field, "ui.form.too-long", "limit", limit, "length", length);
    }
  }
}

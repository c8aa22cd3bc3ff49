package org.polyphony.platform.results.changes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;

/**
 * A stage as it is kept.
 *
 * @param takenBack whether it does not count, but can be brought back
 */
@Embeddable
record StepRow(
    @Enumerated(EnumType.STRING) PolicyStage stage,
    @Nullable PartialDate reached,
    String remark,
    String enteredBy,
    boolean takenBack) {

  StepRow takenBack(boolean back) {
    return new StepRow(stage, reached, remark, enteredBy, back);
  }

  ChangeView.Step view() {
    return new ChangeView.Step(stage, reached, remark, enteredBy);
  }

  String snapshot() {
    String since = reached == null ? stage.slug() : stage.slug() + " " + reached;
    return remark.isEmpty() ? since : since + " (" + remark + ")";
  }
}

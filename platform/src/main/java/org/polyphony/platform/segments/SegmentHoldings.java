package org.polyphony.platform.segments;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Whoever is merged into another is found in the same fixed segments under the other's number. */
@Component
class SegmentHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("segments_member", "stakeholder_id", "segment_id").unique("segment_id"));
  }
}

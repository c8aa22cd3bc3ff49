package org.polyphony.platform.attendance;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/** Marks go with a person that is merged into another; of two for one day the survivor's stands. */
@Component
class AttendanceHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("attendance_mark", "person_id", "exchange_id", "day")
            .unique("exchange_id", "day"),
        Holding.moving("attendance_before", "person_id", "exchange_id").unique("exchange_id"),
        Holding.staying("attendance_line", "person_id"));
  }
}

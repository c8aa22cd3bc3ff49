package org.polyphony.platform.attendance;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** Who was there; that somebody was stays when the name is erased. */
@Component
class AttendanceData implements PersonalData {

  private static final String TITLE = "attendance.title";
  private static final String FIELDS = "attendance.field.";

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of(TITLE, FIELDS, "attendance_mark", "person_id")
            .shows("day")
            .shows("mark", "t.present"),
        PersonalRows.of(TITLE, FIELDS, "attendance_before", "person_id").shows("mark", "t.state"),
        PersonalRows.of(TITLE, FIELDS, "attendance_line", "person_id")
            .shows("words")
            .leaves("words", "'№ ' || t.line"));
  }
}

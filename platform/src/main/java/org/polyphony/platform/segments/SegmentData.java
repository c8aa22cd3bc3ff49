package org.polyphony.platform.segments;

import java.util.List;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.stereotype.Component;

/** In which lists people are. */
@Component
class SegmentData implements PersonalData {

  @Override
  public List<PersonalRows> rows() {
    return List.of(
        PersonalRows.of("segments.title", "segments.field.", "segments_member", "stakeholder_id")
            .shows("name", "(select g.name from segments_segment g where g.id = t.segment_id)")
            .deletes());
  }
}

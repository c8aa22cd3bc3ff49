package org.polyphony.platform.stakeholders;

import java.util.Set;
import java.util.TreeMap;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.fields.OwnField;

/** What the trail keeps of a record. */
final class Snapshots {

  private Snapshots() {}

  static Snapshot of(OrganisationDetails details, Set<Long> readers) {
    var own =
        new Snapshot()
            .with("name", details.name())
            .with("acronym", details.acronym())
            .with("web", details.web());
    return common(own, details.profile(), readers);
  }

  static Snapshot of(PersonDetails details, Set<Long> readers) {
    var own =
        new Snapshot()
            .with("name", details.name())
            .with("otherNames", details.otherNames())
            .with("sex", details.sex())
            .with("languages", details.languages())
            .with("email", details.email())
            .with("phone", details.phone());
    return common(own, details.profile(), readers);
  }

  private static Snapshot common(Snapshot fields, Profile profile, Set<Long> readers) {
    new TreeMap<>(profile.own()).forEach((key, value) -> fields.with(OwnField.PREFIX + key, value));
    return fields
        .with("group", profile.group())
        .with("kind", profile.kind())
        .with("level", profile.level())
        .with("country", profile.country())
        .with("notes", profile.notes())
        .with("sample", profile.marks().sample())
        .with("counted", profile.marks().counted())
        .with("confidential", profile.marks().confidential())
        .with("readers", readers);
  }
}

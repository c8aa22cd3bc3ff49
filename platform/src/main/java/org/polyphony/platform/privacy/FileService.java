package org.polyphony.platform.privacy;

import java.util.List;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FileService implements PersonalFiles {

  private final Persons persons;
  private final FileReader reader;
  private final AuditTrail audit;

  FileService(Persons persons, FileReader reader, AuditTrail audit) {
    this.persons = persons;
    this.reader = reader;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public PersonalFile of(Actor actor, long person) {
    actor.require(Permissions.EXPORT);
    return reader.read(actor, person, persons.seen(actor, person).shownName());
  }

  @Override
  public PersonalFile given(Actor actor, long person) {
    actor.require(Permissions.EXPORT);
    var mention = persons.seen(actor, person);
    audit.write(actor, mention.subject(), "exported", List.of());
    return reader.read(actor, person, mention.shownName());
  }
}

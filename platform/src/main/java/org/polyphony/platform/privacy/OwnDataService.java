package org.polyphony.platform.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.PersonId;
import org.polyphony.platform.stakeholders.PersonRecord;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnDataService implements OwnData {

  private static final int LONGEST = 1_000;

  private final OwnLinks links;
  private final OwnLetters letters;
  private final RequestStore requests;
  private final Persons persons;
  private final People people;
  private final Stakeholders stakeholders;
  private final Addresses addresses;
  private final Consents consents;
  private final PersonalFiles files;
  private final AuditTrail audit;
  private final Clock clock;

  OwnDataService(
      OwnLinks links,
      OwnLetters letters,
      RequestStore requests,
      Persons persons,
      People people,
      Stakeholders stakeholders,
      Addresses addresses,
      Consents consents,
      PersonalFiles files,
      AuditTrail audit,
      Clock clock) {
    this.links = links;
    this.letters = letters;
    this.requests = requests;
    this.persons = persons;
    this.people = people;
    this.stakeholders = stakeholders;
    this.addresses = addresses;
    this.consents = consents;
    this.files = files;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void send(Actor actor, long person) {
    actor.require(Permissions.EDIT);
    var mention = persons.seen(actor, person);
    if (mention.confidential()) {
      throw new Refused("privacy.refused.confidential");
    }
    var address = addresses.of(new Oneself(""), List.of(person)).get(person);
    if (address == null) {
      throw new Refused("privacy.refused.no-address");
    }
    letters.send(address);
    audit.write(actor, mention.subject(), "link-sent", List.of());
  }

  @Override
  @Transactional(readOnly = true)
  public Own open(String token) {
    var target = target(token);
    var mention = oneself(target.person());
    if (target.expired()) {
      return new Own(target.person(), -1, null, List.of(), List.of(), null);
    }
    var self = new Oneself(mention.shownName());
    var record = people.get(self, new PersonId(target.person()));
    var newest = new LinkedHashMap<String, Decision>();
    consents.of(self, target.person()).forEach(it -> newest.putIfAbsent(it.draft().purpose(), it));
    return new Own(
        target.person(),
        record.version(),
        draft(record.details()),
        consents.purposes(false),
        List.copyOf(newest.values()),
        requests.find(target.person()).orElse(null));
  }

  @Override
  public void resend(String token) {
    long person = target(token).person();
    send(new Oneself(oneself(person).shownName()), person);
  }

  @Override
  public void correct(String token, long version, OwnDraft draft) {
    var mention = good(token);
    var self = new Oneself(mention.shownName());
    PersonRecord record = people.get(self, new PersonId(mention.id()));
    if (draft.email().isBlank()) {
      throw Refused.at("email", "ui.form.required");
    }
    var was = record.details();
    var of = was.profile();
    var profile =
        new Profile(
            of.group(), of.kind(), of.level(), draft.country(), of.notes(), of.marks(), of.own());
    people.change(
        self,
        record.id(),
        version,
        new PersonDetails(
            draft.name(),
            was.otherNames(),
            was.sex(),
            draft.languages(),
            draft.email(),
            draft.phone(),
            profile));
  }

  @Override
  public void decide(String token, String purpose, boolean given, String shown) {
    var mention = good(token);
    Purpose found =
        consents.purposes(false).stream()
            .filter(it -> it.key().equals(purpose))
            .findFirst()
            .orElseThrow(() -> new NotFound("purpose", purpose));
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    consents.record(
        new Oneself(mention.shownName()),
        mention.id(),
        DecisionDraft.own(found, given, shown, today));
  }

  @Override
  public PersonalFile file(String token) {
    var mention = good(token);
    return files.given(new Oneself(mention.shownName()), mention.id());
  }

  @Override
  public void askErasure(String token) {
    var mention = good(token);
    if (requests.insert(mention.id(), clock.instant())) {
      audit.write(new Oneself(mention.shownName()), mention.subject(), "erasure-asked", List.of());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Request> requests(Actor actor) {
    actor.require(Permissions.ERASE);
    var all = requests.all(actor);
    var named = stakeholders.mentions(actor, all.keySet());
    return all.entrySet().stream()
        .map(it ->
            new Request(
                it.getKey(),
                Objects.requireNonNull(named.get(it.getKey())).shownName(),
                it.getValue()))
        .toList();
  }

  @Override
  public void setAside(Actor actor, long person, String reason) {
    actor.require(Permissions.ERASE);
    var mention = persons.seen(actor, person);
    if (reason.isBlank()) {
      throw Refused.at("reason", "ui.form.required");
    }
    int length = reason.codePointCount(0, reason.length());
    if (length > LONGEST) {
      throw Refused.at("reason", "ui.form.too-long", "limit", LONGEST, "length", length);
    }
    if (!requests.delete(person)) {
      throw new NotFound("request", person);
    }
    var why = new AuditEntry.Change("reason", "", reason.strip());
    audit.write(actor, mention.subject(), "erasure-set-aside", List.of(why));
  }

  private OwnLinks.Target target(String token) {
    return links.open(token).orElseThrow(() -> new NotFound("link", "own data"));
  }

  private Mention good(String token) {
    var target = target(token);
    if (target.expired()) {
      throw new Refused("privacy.refused.link-expired");
    }
    return oneself(target.person());
  }

  private Mention oneself(long person) {
    var mention = persons.seen(new Oneself(""), person);
    if (mention.removed()) {
      throw new NotFound("person", person);
    }
    return mention;
  }

  private static OwnDraft draft(PersonDetails it) {
    return new OwnDraft(it.name(), it.email(), it.phone(), it.languages(), it.profile().country());
  }
}

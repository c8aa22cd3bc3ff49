package org.polyphony.platform.contacts;

import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that the product wrote to the addresses of a stakeholder, by subject and day; what they
 * say is read by whoever may read the outbox. Mails of accounts, such as links to sign in, concern
 * nobody else and are left out.
 */
@Component
@Order(60)
class MailHappenings implements HappeningSource {

  private static final String KIND = "contacts.timeline.mailing";

  private final Registry registry;
  private final ContactStore points;
  private final Outbox outbox;

  MailHappenings(Registry registry, ContactStore points, Outbox outbox) {
    this.registry = registry;
    this.points = points;
    this.outbox = outbox;
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    boolean opens = outbox.readableBy(actor);
    return outbox.newestTo(actor, addresses(actor, stakeholder), most).stream()
        .map(it -> happening(it, opens))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public long count(Actor actor, Mention stakeholder, String kind) {
    return outbox.countTo(actor, addresses(actor, stakeholder));
  }

  /** The record's own and those of its contact points, past ones too. */
  private Set<String> addresses(Actor actor, Mention stakeholder) {
    var addresses = new LinkedHashSet<String>();
    var reach = registry.reach(actor, List.of(stakeholder.id())).get(stakeholder.id());
    if (reach != null && !reach.email().isEmpty()) {
      addresses.add(reach.email().toLowerCase(Locale.ROOT));
    }
    if (actor.may(Permissions.READ)) {
      points.points(actor, List.of(stakeholder.id())).stream()
          .map(Point::draft)
          .filter(it -> it.channel() == Channel.EMAIL)
          .forEach(it -> addresses.add(it.value().toLowerCase(Locale.ROOT)));
    }
    return addresses;
  }

  private static Happening happening(PostedMail mail, boolean opens) {
    return new Happening(
        mail.postedAt().atZone(ZoneOffset.UTC).toLocalDate(),
        mail.postedAt(),
        Formats.date(mail.postedAt().atZone(ZoneOffset.UTC).toLocalDate()),
        mail.subject(),
        Texts.text("messaging.state." + mail.state().slug()),
        "",
        opens ? "/manage/mail/" + mail.id() : null,
        List.of());
  }
}

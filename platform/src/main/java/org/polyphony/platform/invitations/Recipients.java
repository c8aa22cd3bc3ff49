package org.polyphony.platform.invitations;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.stereotype.Component;

/**
 * How those in the registry are written to when they are invited: at a contact point for
 * invitations, else at one for anything, else at the address of the person's record; in the first
 * of the person's languages that the product speaks, else in English. Confidential records are left
 * out: letters travel open.
 */
@Component
class Recipients {

  /** Sees no confidential record. */
  private static final Actor SENDER = Actor.system("Invitations");

  private static final int NAME = 300;

  private final Registry registry;
  private final Stakeholders stakeholders;
  private final Addresses addresses;
  private final Contacts contacts;

  Recipients(Registry registry, Stakeholders stakeholders, Addresses addresses, Contacts contacts) {
    this.registry = registry;
    this.stakeholders = stakeholders;
    this.addresses = addresses;
    this.contacts = contacts;
  }

  /** Those of them who can be invited, by number; whoever has no address has an empty one. */
  Map<Long, Guest> of(Collection<Long> ids) {
    var people = addresses.all(SENDER, ids);
    Map<Long, List<PointDraft>> points = contacts.holding(SENDER, ids);
    Map<Long, Mention> mentions = stakeholders.mentions(SENDER, ids);
    var guests = new HashMap<Long, Guest>();
    registry
        .rows(SENDER, ids)
        .forEach((id, row) -> {
          Mention mention = mentions.get(id);
          if (mention != null && !mention.removed() && !mention.confidential()) {
            guests.put(id, guest(row, people.get(id), points.getOrDefault(id, List.of())));
          }
        });
    return guests;
  }

  /** Who of them wants no invitations, or no longer. */
  Set<Long> unwilling(Collection<Long> ids) {
    return addresses.unwilling(Willingness.INVITATIONS, ids);
  }

  /** Those who may be written to: whoever said no since they were added gets no letter. */
  List<Invitation> willing(List<Invitation> all) {
    var unwilling =
        unwilling(
            all.stream().map(it -> it.guest().stakeholder()).filter(Objects::nonNull).toList());
    return all.stream()
        .filter(it -> {
          Long stakeholder = it.guest().stakeholder();
          return stakeholder == null || !unwilling.contains(stakeholder);
        })
        .toList();
  }

  private static Guest guest(
      Registry.Row row, Addresses.@Nullable Address own, List<PointDraft> points) {
    boolean organisation = row.type() == Registry.Type.ORGANISATION;
    Language language = own == null ? Language.EN : own.language();
    var represented = organisation ? row.name() : row.affiliation();
    String email = point(points).orElse(own == null ? "" : own.email());
    return new Guest(
        row.id(),
        organisation,
        cut(row.name().in(language).text()),
        email.toLowerCase(Locale.ROOT),
        language,
        represented == null ? "" : cut(represented.in(language).text()),
        row.country());
  }

  private static Optional<String> point(List<PointDraft> points) {
    return points.stream()
        .filter(it -> it.channel() == Channel.EMAIL)
        .filter(it -> it.purpose() == Purpose.INVITATIONS || it.purpose() == Purpose.GENERAL)
        .max(
            Comparator.comparing((PointDraft it) -> it.purpose() == Purpose.INVITATIONS)
                .thenComparing(
                    it -> it.validity().since(), Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(PointDraft::value);
  }

  /** A name may be longer in the registry than a line of an address. */
  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= NAME
        ? words
        : words.substring(0, words.offsetByCodePoints(0, NAME));
  }
}

package org.polyphony.platform.contacts.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.Permissions;
import org.polyphony.platform.contacts.Point;
import org.polyphony.platform.contacts.Tie;
import org.polyphony.platform.contacts.Ties;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.HappeningSource.Action;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.RecordParts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the page of a record says of contact points and ties. */
@Component
@Order(10)
class ContactParts implements RecordParts {

  private final Contacts contacts;
  private final Ties ties;
  private final Clock clock;

  ContactParts(Contacts contacts, Ties ties, Clock clock) {
    this.contacts = contacts;
    this.ties = ties;
    this.clock = clock;
  }

  @Override
  public List<Part> of(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.READ)
        ? List.of(points(actor, stakeholder), ties(actor, stakeholder))
        : List.of();
  }

  private Part points(Actor actor, Mention of) {
    var all = contacts.of(actor, of.id());
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    long mailing = Point.mailing(all, today).map(Point::id).orElse(0L);
    boolean edits = edits(actor, of);
    return new Part(
        "contacts.part.points",
        all.stream().map(it -> line(it, today, it.id() == mailing, edits)).toList(),
        "contacts.part.no-points",
        actions(edits, "contacts.point.add", of, "points"));
  }

  private static Line line(Point it, LocalDate today, boolean mailing, boolean edits) {
    var draft = it.draft();
    String detail =
        Stream.of(
                text(draft.purpose().textKey()),
                mailing ? text("contacts.part.mailing") : "",
                Contacting.span(draft.validity()),
                draft.validity().on(today) ? "" : text("contacts.part.not-today"),
                draft.note())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Line(
        text(draft.channel().textKey()),
        draft.value(),
        href(draft.channel(), draft.value()),
        detail,
        edits ? it.path() : null);
  }

  private static @Nullable String href(Channel channel, String value) {
    return switch (channel) {
      case EMAIL -> "mailto:" + value;
      case PHONE -> "tel:" + value.replaceAll("[^+0-9]", "");
      case WEB -> value;
      case POST -> null;
    };
  }

  private Part ties(Actor actor, Mention of) {
    boolean edits = edits(actor, of);
    return new Part(
        "contacts.part.ties",
        ties.of(actor, of.id()).stream().map(it -> line(it, of.id(), edits)).toList(),
        "contacts.part.no-ties",
        actions(edits, "contacts.tie.add", of, "ties"));
  }

  private static Line line(Tie it, long from, boolean edits) {
    var other = it.other(from);
    String detail =
        Stream.of(Contacting.span(it.draft().validity()), it.draft().note())
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Line(
        text(it.textKey(from)),
        other.shownName(),
        other.path(),
        detail,
        edits ? it.path(from) : null);
  }

  private static List<Action> actions(boolean edits, String textKey, Mention of, String what) {
    String path = "/manage/contacts/" + of.id() + "/" + what + "/new";
    return edits ? List.of(new Action(textKey, path)) : List.of();
  }

  private static boolean edits(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.EDIT) && !stakeholder.removed();
  }
}

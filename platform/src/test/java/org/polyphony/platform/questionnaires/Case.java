package org.polyphony.platform.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;

/** An exchange with people who have addresses, and what arrives there. */
public final class Case {

  private static final Pattern LINK = Pattern.compile("https://[^\\s]+");

  private final Exchanges exchanges;
  private final Outbox outbox;
  private final String domain = "d" + UUID.randomUUID().toString().substring(0, 8) + ".example.org";
  private final long exchange;

  /** Begins one. */
  public Case(Exchanges exchanges, Outbox outbox, String start, String end) {
    this.exchanges = exchanges;
    this.outbox = outbox;
    exchange =
        exchanges.add(
            Drafts.draft("Deep dive " + domain, start, end), ExchangeState.HELD, officer());
  }

  /** Works on everything. */
  public static Actor officer() {
    return staff(21L, "Sample Officer");
  }

  /** The second person. */
  public static Actor colleague() {
    return staff(22L, "Sample Colleague");
  }

  /** Somebody else of the team. */
  public static Actor staff(long id, String name) {
    var permissions = new HashSet<>(((Someone) Someone.OFFICER).permissions());
    permissions.addAll(
        Set.of(
            "questionnaires.read",
            "questionnaires.edit",
            "followup.read",
            "followup.edit",
            "followup.confirm"));
    return new Someone(id, name, permissions);
  }

  /** The exchange. */
  public long exchange() {
    return exchange;
  }

  /** Adds somebody who attended; returns the person's number. */
  public long person(String name, String language, String group, Sex sex) {
    exchanges.include(
        exchange,
        new PersonDetails(
            name,
            List.of(),
            sex,
            language.isEmpty() ? List.of() : List.of(language),
            language.isEmpty() ? "" : name + "@" + domain,
            "",
            new Profile(group, null, null, null, LocalizedText.EMPTY, Marks.NONE)),
        "",
        officer());
    ExchangeView.Participant added = exchanges.byId(exchange, officer()).participants().getLast();
    exchanges.mark(exchange, added.id(), ParticipantState.ATTENDED, officer());
    return added.personId();
  }

  /** The mails that somebody got, oldest first. */
  public List<PostedMail> inbox(String name) {
    var all = new ArrayList<PostedMail>();
    for (PostedMail each : outbox.list(Actor.system("test"), PageRequest.first(500)).rows()) {
      if (each.to().equals(name + "@" + domain)) {
        all.addFirst(each);
      }
    }
    return all;
  }

  /** The path of the first link in somebody's last mail. */
  public String link(String name) {
    var matcher = LINK.matcher(inbox(name).getLast().text());
    if (!matcher.find()) {
      throw new AssertionError("No link");
    }
    return matcher.group().replaceFirst("https://[^/]+", "");
  }

  /** The secret in that link. */
  public String token(String name) {
    String path = link(name);
    return Objects.requireNonNull(path.substring(path.lastIndexOf('/') + 1, path.indexOf('?')));
  }
}

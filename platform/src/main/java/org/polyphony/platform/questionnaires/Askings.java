package org.polyphony.platform.questionnaires;

import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.identity.Mails;
import org.polyphony.platform.messaging.Outbox;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Addresses;
import org.polyphony.platform.stakeholders.Addresses.Address;
import org.polyphony.platform.stakeholders.Willingness;
import org.springframework.stereotype.Component;

/** Asks people by mail: each once in a wave, and reminds each once. */
@Component
class Askings {

  /** Sees no confidential person: mails travel open. */
  static final Actor SENDER = Actor.system("Questionnaires");

  private final Exchanges exchanges;
  private final Addresses addresses;
  private final AskedStore store;
  private final Outbox outbox;
  private final Mails mails;
  private final Clock clock;

  Askings(
      Exchanges exchanges,
      Addresses addresses,
      AskedStore store,
      Outbox outbox,
      Mails mails,
      Clock clock) {
    this.exchanges = exchanges;
    this.addresses = addresses;
    this.store = store;
    this.outbox = outbox;
    this.mails = mails;
    this.clock = clock;
  }

  /** Numbers of the people who accepted or attended. */
  Set<Long> participants(long exchange) {
    return exchanges
        .participations(List.of(exchange), SENDER)
        .getOrDefault(exchange, List.of())
        .stream()
        .filter(it ->
            it.state() == ParticipantState.ACCEPTED || it.state() == ParticipantState.ATTENDED)
        .map(ExchangeView.Participant::personId)
        .collect(Collectors.toSet());
  }

  int ask(QuestionnaireView questionnaire, Wave wave) {
    var people = new HashSet<>(participants(questionnaire.exchange()));
    store.of(questionnaire.id()).stream()
        .filter(it -> it.wave() == wave && (it.mailed() || it.answered()))
        .forEach(it -> people.remove(it.person()));
    Map<Long, Address> known = addresses.of(SENDER, people, Willingness.QUESTIONS);
    known
        .values()
        .forEach(it -> {
          long asked = store.row(questionnaire.id(), wave, it.person());
          String step =
              questionnaire.kind() == QuestionnaireKind.FEEDBACK ? "feedback" : wave.slug();
          store.mailed(asked, post(questionnaire, it, step, asked), clock.instant());
        });
    return known.size();
  }

  int remind(QuestionnaireView questionnaire, Wave wave) {
    var waiting =
        store.of(questionnaire.id()).stream()
            .filter(it -> it.wave() == wave && it.mailed() && !it.reminded() && !it.answered())
            .toList();
    var known =
        addresses.of(
            SENDER, waiting.stream().map(AskedStore.Asked::person).toList(), Willingness.QUESTIONS);
    int sent = 0;
    for (AskedStore.Asked each : waiting) {
      Address address = known.get(each.person());
      if (address != null) {
        long mail = post(questionnaire, address, "reminder", each.id());
        store.reminded(each.id(), mail, clock.instant());
        sent++;
      }
    }
    return sent;
  }

  private long post(QuestionnaireView questionnaire, Address to, String step, long asked) {
    String path = "/answer/" + store.link(asked) + "?lang=" + to.language().code();
    URI link = mails.link(path);
    return outbox.post(AskingWords.mail(to, step, about(questionnaire), link));
  }

  /** The exchange, or the material that feedback is wanted on. */
  LocalizedText about(QuestionnaireView questionnaire) {
    return questionnaire.kind() == QuestionnaireKind.FEEDBACK
        ? questionnaire.title()
        : exchanges.byId(questionnaire.exchange(), SENDER).draft().title();
  }
}

package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.privacy.Basis;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.Decision;
import org.polyphony.platform.privacy.Purpose;
import org.polyphony.platform.privacy.Standing;
import org.polyphony.platform.privacy.Way;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** Purposes, decisions and people in the reader's words. */
@Component
class PrivacyWords {

  static final String PEOPLE = "/manage/privacy/";

  private final Consents consents;
  private final Stakeholders stakeholders;
  private final Clock clock;

  PrivacyWords(Consents consents, Stakeholders stakeholders, Clock clock) {
    this.consents = consents;
    this.stakeholders = stakeholders;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  Mention person(Actor actor, long id) {
    Mention found = stakeholders.mentions(actor, List.of(id)).get(id);
    if (found == null || found.type() != Registry.Type.PERSON) {
      throw new NotFound("person", id);
    }
    return found;
  }

  /** The title of each purpose, retired ones too. */
  Map<String, String> titles() {
    return consents.purposes(true).stream()
        .collect(Collectors.toMap(Purpose::key, Purpose::shownTitle));
  }

  List<Choice> purposes() {
    return consents.purposes(false).stream()
        .map(it -> new Choice(it.key(), it.shownTitle()))
        .toList();
  }

  Standing standing(Decision it) {
    return Standing.of(it, today());
  }

  /** On which basis, since when, until when. */
  String detail(Decision it) {
    var draft = it.draft();
    var expires = draft.expiresOn();
    return Stream.of(
            text(draft.basis().textKey()),
            text("privacy.since", "day", Formats.date(draft.decidedOn())),
            expires == null ? "" : text("privacy.until", "day", Formats.date(expires)))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  static List<Choice> bases() {
    return Arrays.stream(Basis.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }

  static List<Choice> ways() {
    return Stream.of(Way.FORM, Way.PAPER, Way.MAIL, Way.SPOKEN, Way.RULE)
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }

  static List<Choice> standings() {
    return Arrays.stream(Standing.values())
        .map(it -> new Choice(it.slug(), text(it.textKey())))
        .toList();
  }
}

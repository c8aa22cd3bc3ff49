package org.polyphony.platform.followup.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.followup.ActionDraft;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** The participants and delegations of an exchange, as far as the reader may see them. */
@Component
class Doers {

  private static final String PERSON = "p";
  private static final String ORGANISATION = "o";

  private final Stakeholders stakeholders;

  Doers(Stakeholders stakeholders) {
    this.stakeholders = stakeholders;
  }

  List<Choice> choices(ExchangeView exchange, Actor actor) {
    var choices = new ArrayList<Choice>();
    if (actor.may("stakeholders.read")) {
      choices.addAll(
          named(
              exchange.participants().stream().map(ExchangeView.Participant::personId).toList(),
              PERSON,
              actor));
      choices.addAll(
          named(
              exchange.participants().stream()
                  .map(ExchangeView.Participant::organisationId)
                  .filter(Objects::nonNull)
                  .distinct()
                  .toList(),
              ORGANISATION,
              actor));
    }
    return choices;
  }

  private List<Choice> named(List<Long> ids, String kind, Actor actor) {
    return stakeholders.mentions(actor, ids).values().stream()
        .sorted(Formats.byName(Mention::shownName))
        .map(it ->
            new Choice(
                kind + it.id(),
                kind.equals(PERSON)
                    ? it.shownName()
                    : text("followup.action.delegation", "name", it.shownName())))
        .toList();
  }

  static String key(ActionDraft draft) {
    return draft.person() != null ? PERSON + draft.person() : ORGANISATION + draft.organisation();
  }
}

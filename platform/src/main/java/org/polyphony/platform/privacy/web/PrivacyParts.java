package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.privacy.Consents;
import org.polyphony.platform.privacy.Decision;
import org.polyphony.platform.privacy.Permissions;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.HappeningSource.Action;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.RecordParts;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the page of a person says of lawful basis and consent. */
@Component
@Order(60)
class PrivacyParts implements RecordParts {

  private final Consents consents;
  private final PrivacyWords words;

  PrivacyParts(Consents consents, PrivacyWords words) {
    this.consents = consents;
    this.words = words;
  }

  @Override
  public List<Part> of(Actor actor, Mention stakeholder) {
    if (!actor.may(Permissions.READ) || stakeholder.type() != Registry.Type.PERSON) {
      return List.of();
    }
    var newest = new LinkedHashMap<String, Decision>();
    consents
        .of(actor, stakeholder.id())
        .forEach(it -> newest.putIfAbsent(it.draft().purpose(), it));
    String path = PrivacyWords.PEOPLE + stakeholder.id();
    boolean edits = actor.may(Permissions.EDIT) && !stakeholder.removed();
    var actions = new ArrayList<Action>();
    if (edits) {
      actions.add(new Action("privacy.decision.add", path + "/decisions/new"));
    }
    actions.add(new Action("privacy.person.title", path));
    var titles = newest.isEmpty() ? Map.<String, String>of() : words.titles();
    return List.of(
        new Part(
            "privacy.part",
            newest.values().stream()
                .map(it -> line(it, titles.getOrDefault(it.draft().purpose(), ""), path, edits))
                .toList(),
            "privacy.part.none",
            actions));
  }

  private Line line(Decision it, String title, String path, boolean edits) {
    return new Line(
        title,
        text(words.standing(it).textKey()),
        null,
        words.detail(it),
        edits ? path + "/decisions/new?purpose=" + it.draft().purpose() : null);
  }
}

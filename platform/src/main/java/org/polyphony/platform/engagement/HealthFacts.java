package org.polyphony.platform.engagement;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the relationship stands, beside the timeline; it brings no entries of its own. */
@Component
@Order(30)
class HealthFacts implements HappeningSource {

  private final Relationships relationships;

  HealthFacts(Relationships relationships) {
    this.relationships = relationships;
  }

  @Override
  public List<String> kinds() {
    return List.of();
  }

  @Override
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    return List.of();
  }

  @Override
  public long count(Actor actor, Mention stakeholder, String kind) {
    return 0;
  }

  @Override
  public List<Fact> facts(Actor actor, Mention stakeholder) {
    if (!actor.may(Permissions.READ)) {
      return List.of();
    }
    var health = relationships.of(actor, stakeholder.id());
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(Texts.text("engagement.health.title"), Texts.text(health.state().textKey())));
    if (health.judged() != null) {
      facts.add(
          Fact.of(
              Texts.text("engagement.health.judged"),
              Texts.text(
                  "engagement.health.says",
                  "reason",
                  Formats.own(health.judged().reason()),
                  "who",
                  Formats.own(health.judged().who()),
                  "date",
                  Formats.date(health.judged().day()))));
    }
    facts.add(Fact.of(Texts.text("engagement.health.computed"), health.signs().reason()));
    return facts;
  }

  @Override
  public List<Action> actions(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.EDIT) && !stakeholder.removed()
        ? List.of(
            new Action("engagement.health.judge", "/manage/relationships/" + stakeholder.id()))
        : List.of();
  }
}

package org.polyphony.platform.engagement.web;

import java.util.List;
import java.util.stream.Stream;
import org.polyphony.platform.engagement.Health;
import org.polyphony.platform.engagement.HealthState;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Form;

/**
 * Says how a relationship stands.
 *
 * @param health how it stands now
 * @param form what is typed
 */
public record RelationshipPage(Health health, Form form) {

  /** Its own address. */
  public String path() {
    return "/manage/relationships/" + health.stakeholder().id();
  }

  /** What one can say. */
  public List<Choice> states() {
    return Stream.of(HealthState.GOOD, HealthState.WATCH, HealthState.POOR)
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(health.stakeholder().shownName(), health.stakeholder().path()));
  }
}

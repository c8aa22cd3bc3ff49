package org.polyphony.platform.engagement.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** Offers stakeholders to choose from: those chosen before, then those that fit what is typed. */
@Component
class Chooser {

  private static final int MOST = 12;

  private final Stakeholders stakeholders;
  private final Registry registry;

  Chooser(Stakeholders stakeholders, Registry registry) {
    this.stakeholders = stakeholders;
    this.registry = registry;
  }

  List<Choice> choices(Actor actor, Collection<Long> chosen, String typed) {
    var named = stakeholders.mentions(actor, chosen);
    var choices = new ArrayList<Choice>();
    named.values().stream()
        .sorted(Formats.byName(Mention::shownName))
        .forEach(it -> choices.add(choice(it.id(), it.shownName())));
    if (!typed.isBlank()) {
      var ids = new HashSet<>(named.keySet());
      var found = registry.list(actor, Registry.Filter.text(typed), PageRequest.first(MOST));
      var names =
          stakeholders.mentions(actor, found.rows().stream().map(Registry.Row::id).toList());
      for (var row : found.rows()) {
        Mention mention = names.get(row.id());
        if (mention != null && ids.add(row.id())) {
          choices.add(choice(row.id(), mention.shownName()));
        }
      }
    }
    return List.copyOf(choices);
  }

  /** The page of a stakeholder. */
  String path(Actor actor, long id) {
    Mention mention = stakeholders.mentions(actor, List.of(id)).get(id);
    if (mention == null) {
      throw new NotFound("stakeholder", id);
    }
    return mention.path();
  }

  private static Choice choice(long id, String name) {
    return new Choice(String.valueOf(id), name);
  }
}

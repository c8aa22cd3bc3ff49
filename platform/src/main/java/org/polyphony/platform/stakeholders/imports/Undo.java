package org.polyphony.platform.stakeholders.imports;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Relations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes an import back, but for what somebody changed or uses since. */
@Component
class Undo {

  private final ImportStore store;
  private final Stakeholders stakeholders;
  private final ObjectProvider<Relations> relations;
  private final EntityManager entities;

  Undo(
      ImportStore store,
      Stakeholders stakeholders,
      ObjectProvider<Relations> relations,
      EntityManager entities) {
    this.store = store;
    this.stakeholders = stakeholders;
    this.relations = relations;
    this.entities = entities;
  }

  Undone undo(Actor actor, long id) {
    long removed = 0;
    var kept = new ArrayList<Undone.Kept>();
    boolean flushed = false;
    for (ImportStore.Made made : store.made(id)) {
      if (made.removed()) {
        continue;
      }
      if (!made.person() && !flushed) {
        // Whoever works for the organisations must be seen to have gone.
        entities.flush();
        flushed = true;
      }
      boolean changed = made.version() != made.now();
      if (changed || inUse(actor, made)) {
        kept.add(new Undone.Kept(made.id(), made.person(), changed));
      } else {
        stakeholders.remove(actor, made.id());
        removed++;
      }
    }
    return new Undone(removed, kept);
  }

  private boolean inUse(Actor actor, ImportStore.Made made) {
    String type = made.person() ? "person" : "organisation";
    return (!made.person() && store.inUse(made.id()))
        || relations
            .orderedStream()
            .anyMatch(it -> !it.of(type, String.valueOf(made.id()), actor).isEmpty());
  }
}

package org.polyphony.platform.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;

/** What differs between figures that were approved and those of now. */
final class Corrections {

  private Corrections() {}

  private record Place(Dimension dimension, String key, String above) {
    static Place of(Computed.Part part) {
      return new Place(part.dimension(), part.key(), part.above());
    }
  }

  /** The figures with every correction. */
  static Computed applied(Computed approved, List<Sheet.Correction> corrections) {
    long total = approved.total();
    Long whole = approved.whole();
    var parts = new LinkedHashMap<Place, Long>();
    approved.parts().forEach(it -> parts.put(Place.of(it), it.value()));
    for (Sheet.Correction each : corrections) {
      var part = each.part();
      if (part == null) {
        total = each.to();
        whole = each.whole();
      } else {
        parts.put(Place.of(part), each.to());
      }
    }
    var kept = new ArrayList<Computed.Part>();
    parts.forEach((place, value) -> {
      if (value > 0) {
        kept.add(new Computed.Part(place.dimension(), place.key(), place.above(), value));
      }
    });
    return new Computed(total, whole, kept);
  }

  /** A correction for each figure that is another now. */
  static List<Sheet.Correction> between(
      Computed before, Computed now, String reason, Actor actor, Instant at) {
    var found = new ArrayList<Sheet.Correction>();
    if (before.total() != now.total() || !Objects.equals(before.whole(), now.whole())) {
      found.add(
          new Sheet.Correction(
              null, before.total(), now.total(), now.whole(), reason, actor.name(), at));
    }
    var old = new LinkedHashMap<Place, Long>();
    before.parts().forEach(it -> old.put(Place.of(it), it.value()));
    for (Computed.Part part : now.parts()) {
      @Nullable Long value = old.remove(Place.of(part));
      if (value == null || value != part.value()) {
        found.add(correction(part, value, reason, actor, at));
      }
    }
    old.forEach((place, value) ->
        found.add(
            correction(
                new Computed.Part(place.dimension(), place.key(), place.above(), 0),
                value,
                reason,
                actor,
                at)));
    return found;
  }

  private static Sheet.Correction correction(
      Computed.Part part, @Nullable Long from, String reason, Actor actor, Instant at) {
    return new Sheet.Correction(part, from, part.value(), null, reason, actor.name(), at);
  }
}

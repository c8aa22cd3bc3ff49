package org.polyphony.launcher.network;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places labels beside their marks so that none covers another. */
final class LabelPlaces {

  private static final double LINE = 13;
  private static final double LETTER = 6.3;

  private final List<Rectangle2D> taken = new ArrayList<>();

  /** Where a text starts, ends or is centred. */
  record Place(double x, double y, String anchor) {}

  /** The first free place above, below, right or left of a mark, or null. */
  @Nullable Place find(double x, double y, double radius, int letters) {
    double width = letters * LETTER;
    List<Place> places =
        List.of(
            new Place(x, y - radius - 3, "middle"),
            new Place(x, y + radius + 12, "middle"),
            new Place(x + radius + 3, y + 4, "start"),
            new Place(x - radius - 3, y + 4, "end"));
    for (Place place : places) {
      Rectangle2D box = box(place, width);
      if (taken.stream().noneMatch(box::intersects)) {
        taken.add(box);
        return place;
      }
    }
    return null;
  }

  private static Rectangle2D box(Place place, double width) {
    double left =
        switch (place.anchor()) {
          case "start" -> place.x();
          case "end" -> place.x() - width;
          default -> place.x() - width / 2;
        };
    return new Rectangle2D.Double(left, place.y() - LINE + 3, width, LINE);
  }
}

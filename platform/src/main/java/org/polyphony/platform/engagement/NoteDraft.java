package org.polyphony.platform.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.audit.Snapshot;

/**
 * What a note says.
 *
 * @param kind how people were in touch
 * @param day when; not after today
 * @param text 1 to 20,000 characters, in the language of the author
 * @param about 1 to 100 numbers of organisations and people
 * @param points at most 30
 */
public record NoteDraft(
    NoteKind kind, LocalDate day, String text, Set<Long> about, List<Point> points) {

  /** Keeps an unchangeable copy. */
  public NoteDraft {
    about = Set.copyOf(about);
    points = List.copyOf(points);
  }

  /**
   * What the audit trail compares. More people read the trail than may read a confidential note, so
   * of such a one it only tells that the words are others.
   */
  Snapshot snapshot(boolean confidential) {
    String written = String.join("\n", points.stream().map(Point::written).toList());
    return new Snapshot()
        .with("kind", kind)
        .with("day", day)
        .with("text", confidential ? Hidden.of(text) : text)
        .with("about", about)
        .with("points", confidential ? Hidden.of(written) : written);
  }
}

package org.polyphony.platform.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Mention;

/**
 * A note as others see it.
 *
 * @param id its number
 * @param version rises with every change; a change names the version it began from
 * @param draft what it says
 * @param about whom it is about, by name
 * @param authorId the account that wrote it; null for the product itself
 * @param author the name of who wrote it, as it was then
 * @param written when it was first saved
 * @param removed whether it was removed (and can be restored)
 */
public record NoteView(
    long id,
    long version,
    NoteDraft draft,
    List<Mention> about,
    @Nullable Long authorId,
    String author,
    Instant written,
    boolean removed) {

  private static final int EXCERPT = 160;

  /** Its page. */
  public String path() {
    return "/manage/notes/" + id;
  }

  /** The beginning of the text, on one line. */
  public String excerpt() {
    String line = draft.text().strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
  }

  /** How many points are still open. */
  public long open() {
    return draft.points().stream().filter(Point::open).count();
  }
}

package org.polyphony.platform.segments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Crumb;

/**
 * All segments.
 *
 * @param rows by name
 * @param mayEdit whether to say how one is made
 * @param undo where a removal just made can be taken back, or null
 */
public record SegmentsPage(List<Row> rows, boolean mayEdit, @Nullable String undo) {

  /**
   * One segment.
   *
   * @param path its page
   * @param name as it was given
   * @param sentence what it contains
   * @param author who saved it
   */
  public record Row(String path, String name, String sentence, String author) {}

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), "/manage/stakeholders"));
  }
}

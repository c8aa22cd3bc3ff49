package org.polyphony.platform.assessments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Crumb;

/**
 * All assessments of one stakeholder: the way it moved.
 *
 * @param of whom
 * @param svg the drawing; empty while there is none
 * @param rows newest first
 * @param mayEdit whether to offer a new one
 * @param undo where a removal just made can be taken back, or null
 */
public record WayPage(
    Mention of, String svg, List<Row> rows, boolean mayEdit, @Nullable String undo) {

  /**
   * One assessment.
   *
   * @param day in words
   * @param strategy its name, or that it is in general
   * @param influence in words
   * @param interest in words
   * @param position in words, or empty
   * @param reason may be empty
   * @param author who judged
   * @param remove where it can be removed
   */
  public record Row(
      String day,
      String strategy,
      String influence,
      String interest,
      String position,
      String reason,
      String author,
      String remove) {}

  /** Where a new one is made. */
  public String add() {
    return GridController.PATH + "/" + of.id() + "/new";
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("assessments.grid.title"), GridController.PATH),
        new Crumb(of.shownName(), of.path()));
  }
}

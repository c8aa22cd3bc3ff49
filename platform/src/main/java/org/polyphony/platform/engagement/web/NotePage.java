package org.polyphony.platform.engagement.web;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Crumb;

/**
 * A note.
 *
 * @param path its own address
 * @param kind how people were in touch
 * @param when the day in words
 * @param author who wrote it
 * @param about whom it is about
 * @param text its words, with their line ends
 * @param points what was said point by point
 * @param history who changed it when
 * @param state what is special about it and what may be done with it
 */
public record NotePage(
    String path,
    String kind,
    String when,
    String author,
    List<Mention> about,
    String text,
    List<PointRow> points,
    List<AuditLine> history,
    State state) {

  /**
   * What is special about the note.
   *
   * @param mayEdit whether to offer changes
   * @param removed whether it is removed
   * @param confidential whether it is about a confidential record
   */
  public record State(boolean mayEdit, boolean removed, boolean confidential) {}

  /**
   * One point.
   *
   * @param id its number
   * @param text what was said
   * @param followUp what is to be done, or empty
   * @param owner who does it, or empty
   * @param due until when in words, or empty
   * @param late whether that day is over and it is still open
   * @param open whether it is still to be done
   * @param state what became of it, in words
   */
  public record PointRow(
      long id,
      String text,
      String followUp,
      String owner,
      String due,
      boolean late,
      boolean open,
      String state) {}

  /** The text's paragraphs, each line by line. */
  public List<List<String>> paragraphs() {
    return Arrays.stream(text.strip().split("\\R(\\h*\\R)+"))
        .map(it -> it.lines().toList())
        .toList();
  }

  /** The heading. */
  public String title() {
    return Texts.text("engagement.note.title", "kind", kind, "date", when);
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("engagement.notes.title"), NoteController.LIST));
  }
}

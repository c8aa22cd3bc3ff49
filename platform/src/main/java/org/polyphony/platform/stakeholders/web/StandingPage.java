package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.imports.Standing;
import org.polyphony.platform.stakeholders.imports.State;
import org.polyphony.platform.stakeholders.imports.Undone;
import org.polyphony.platform.ui.Crumb;

/**
 * An import that is being read, written or taken back, or was.
 *
 * @param standing where it stands
 * @param undone what taking it back did or would do
 * @param kept what stays
 * @param edit what a change of many records is called; empty for an import
 */
public record StandingPage(Standing standing, Undone undone, List<Kept> kept, String edit) {

  /**
   * A record that stays, wholly or in some fields.
   *
   * @param path its page
   * @param name its name
   * @param reason why
   * @param changes from what the import wrote to what stands there now
   */
  public record Kept(String path, String name, Undone.Reason reason, List<ChangeRow> changes) {

    /** Why, in words. */
    public String why() {
      return switch (reason) {
        case CHANGED -> Texts.text("stakeholders.import.kept-changed");
        case USED -> Texts.text("stakeholders.import.kept-used");
        case FIELDS -> Texts.text("stakeholders.import.kept-fields");
        case ERASED -> Texts.text("stakeholders.import.kept-erased");
      };
    }
  }

  /** Where everything about this import begins. */
  public String path() {
    return ImportController.PATH + "/" + standing.id();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST),
        new Crumb(Texts.text("stakeholders.import.title"), ImportController.PATH));
  }

  /** What is going on, or what came of it. */
  public String title() {
    if (!edit.isEmpty()) {
      return edit;
    }
    return switch (standing.state()) {
      case READING, PREVIEW -> Texts.text("stakeholders.import.reading-title");
      case APPLYING -> Texts.text("stakeholders.import.applying-title");
      case APPLIED -> Texts.text("stakeholders.import.applied-title");
      case UNDOING -> Texts.text("stakeholders.import.undoing-title");
      case UNDONE -> Texts.text("stakeholders.import.undone-title");
      case FAILED -> Texts.text("stakeholders.import.failed-title");
    };
  }

  /** What was done, in a sentence; empty while it is going on. */
  public String lede() {
    if (!edit.isEmpty() && standing.state() == State.APPLIED) {
      return Texts.text("stakeholders.edits.applied", "count", standing.changed());
    }
    if (!edit.isEmpty() && standing.state() == State.UNDONE) {
      return Texts.text("stakeholders.edits.undone", "count", undone.restored());
    }
    return switch (standing.state()) {
      case READING, PREVIEW, APPLYING, UNDOING ->
          Texts.text("stakeholders.import.busy", "rows", standing.rows());
      case APPLIED ->
          Texts.text(
              "stakeholders.import.applied",
              "added",
              standing.added(),
              "changed",
              standing.changed());
      case UNDONE ->
          Texts.text(
              "stakeholders.import.undone-lede",
              "removed",
              undone.removed(),
              "restored",
              undone.restored());
      case FAILED -> standing.failure() == null ? "" : standing.failure();
    };
  }

  /** Whether it can be stopped. */
  public boolean stoppable() {
    return standing.state() == State.READING || standing.state() == State.APPLYING;
  }
}

package org.polyphony.platform.reporting.web;

import java.util.List;
import org.polyphony.platform.ui.MenuEntry;

/**
 * Everything that reporting/desk.jte shows: the first page of the back office.
 *
 * @param name who is signed in
 * @param tasks what waits, each with where to do it
 * @param places the parts of the back office that the person may use
 */
public record DeskPage(String name, List<Task> tasks, List<MenuEntry> places) {

  /**
   * Something that waits.
   *
   * @param label what it is
   * @param path where to do it
   */
  public record Task(String label, String path) {}
}

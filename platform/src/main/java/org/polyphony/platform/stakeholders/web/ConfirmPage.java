package org.polyphony.platform.stakeholders.web;

import static org.polyphony.platform.i18n.Texts.text;

/**
 * Asks before a record, or an entry of one, is removed.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer goes
 * @param back where nothing happens
 */
public record ConfirmPage(String title, String consequences, String action, String back) {

  static ConfirmPage record(String name, String path) {
    return new ConfirmPage(
        text("stakeholders.remove.title", "name", name),
        text("stakeholders.remove.consequences"),
        path + "/remove",
        path);
  }

  /**
   * Asks about an affiliation or a role.
   *
   * @param what the organization or the role
   * @param name whose record it is in
   * @param entry the page of the entry
   */
  static ConfirmPage entry(String what, String name, String entry) {
    return new ConfirmPage(
        text("stakeholders.remove.entry-title", "what", what, "name", name),
        text("stakeholders.remove.entry-consequences"),
        entry + "/remove",
        entry);
  }
}

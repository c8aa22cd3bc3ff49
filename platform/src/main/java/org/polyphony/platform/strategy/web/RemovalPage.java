package org.polyphony.platform.strategy.web;

import static org.polyphony.platform.i18n.Texts.text;

/**
 * Asks before a part of a strategy or mandate is removed. Shown by strategy/remove.jte.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer goes
 * @param back where nothing happens
 */
public record RemovalPage(String title, String consequences, String action, String back) {
  /**
   * Asks for one part.
   *
   * @param part its name in messages, such as {@code indicator}
   * @param words its name for the person
   * @param path its form; the removal is below it
   */
  static RemovalPage of(String part, String words, String path) {
    return new RemovalPage(
        text("strategy.remove.title", "name", words),
        text("strategy.remove.of." + part),
        path + "/remove",
        path);
  }
}

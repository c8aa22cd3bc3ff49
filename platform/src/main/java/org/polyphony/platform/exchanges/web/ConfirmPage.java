package org.polyphony.platform.exchanges.web;

import static org.polyphony.platform.i18n.Texts.text;

import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/confirm.jte shows.
 *
 * @param title the question
 * @param consequences what will happen
 * @param action where the answer is sent
 * @param button what the button says
 * @param back where to go instead
 * @param form what was refused
 */
public record ConfirmPage(
    String title, String consequences, String action, String button, String back, Form form) {

  static ConfirmPage removal(ExchangeView exchange, Form form) {
    String back = Paths.work(exchange.id());
    return new ConfirmPage(
        text("exchanges.remove.title", "title", Signs.words(exchange.draft().title())),
        text("exchanges.remove.text"),
        back + "/remove",
        text("exchanges.action.remove"),
        back,
        form);
  }

  static ConfirmPage part(ExchangeView exchange, String what, String path) {
    String back = Paths.work(exchange.id());
    return new ConfirmPage(
        text("exchanges.remove.part-title", "name", what),
        text("exchanges.remove.part-text", "title", Signs.words(exchange.draft().title())),
        back + path,
        text("exchanges.action.remove"),
        back,
        Form.blank());
  }
}

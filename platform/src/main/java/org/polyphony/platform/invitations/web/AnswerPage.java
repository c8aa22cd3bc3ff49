package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.invitations.Answering;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * An invitation behind its link.
 *
 * @param token of the link
 * @param opened what it leads to
 * @param form what was typed
 * @param standing how it stands, in a sentence
 * @param facts when and where the exchange is, and until when to answer
 */
public record AnswerPage(
    String token, Answering.Opened opened, Form form, String standing, List<Fact> facts) {

  /** Its own address. */
  public String path() {
    return "/invitations/" + token;
  }

  /** The same language after a form was sent, also without cookies. */
  public String lang() {
    return "?lang=" + Reader.language().code();
  }

  /** The exchange's name in the reader's language. */
  public String title() {
    return Words.words(opened.occasion().title());
  }

  /** To whom the letter went. */
  public String greeting() {
    return text("invitations.answer.for", "name", Formats.own(opened.invitation().guest().name()));
  }

  /** In which language a substitute is written to. */
  public List<Choice> languages() {
    return Words.languages();
  }

  /** Whether part of the form was refused, so that it stays open. */
  public boolean refused(String... fields) {
    return java.util.Arrays.stream(fields).anyMatch(it -> form.error(it) != null);
  }
}

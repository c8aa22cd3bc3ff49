package org.polyphony.platform.invitations.web;

import java.util.List;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Crumb;

/**
 * A letter as it will be read in each language.
 *
 * @param occasion the exchange
 * @param round the letter
 * @param letters one a language
 */
public record PreviewPage(Occasion occasion, Round round, List<Letter> letters) {

  /**
   * What readers of a language get.
   *
   * @param wanted their language
   * @param sent the language of the words they get
   * @param readers how many of the round read it
   * @param subject one line
   * @param paragraphs of the letter
   */
  public record Letter(
      Language wanted, Language sent, long readers, String subject, List<String> paragraphs) {

    /** Whether there are no words in their language. */
    public boolean fallsBack() {
      return wanted != sent;
    }
  }

  /** Where to go back. */
  public String back() {
    return Paths.round(occasion.id(), round.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return Words.inRound(occasion, round.id(), round.draft().name());
  }
}

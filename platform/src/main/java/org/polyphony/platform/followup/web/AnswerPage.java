package org.polyphony.platform.followup.web;

import java.util.List;
import org.polyphony.platform.followup.Answering;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The page behind a mailed link.
 *
 * @param token the secret of the link
 * @param asked what the link opens
 * @param form what is typed
 * @param done whether the answer was kept just now
 * @param changed yes or no
 * @param outcomes to choose from
 * @param states how far a planned action may have come
 */
public record AnswerPage(
    String token,
    Answering.Page asked,
    Form form,
    boolean done,
    List<Choice> changed,
    List<Choice> outcomes,
    List<Choice> states) {

  /** Its own address. */
  public String path() {
    return "/follow-up/" + token;
  }
}

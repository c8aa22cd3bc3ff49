package org.polyphony.platform.questionnaires.web;

import java.util.List;
import org.polyphony.platform.questionnaires.Item;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * The page behind a mailed link.
 *
 * @param token the secret of the link
 * @param about the exchange or the material
 * @param wave when it asks
 * @param open whether answers are taken
 * @param again whether the person answered before
 * @param done whether the answers were kept just now
 * @param form what is typed
 * @param items the questions
 * @param scale 1 to 5 with their meaning
 */
public record AnswerPage(
    String token,
    LocalizedText about,
    String wave,
    boolean open,
    boolean again,
    boolean done,
    Form form,
    List<Item> items,
    List<Choice> scale) {}

package org.polyphony.platform.questionnaires.web;

import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.questionnaires.QuestionnaireView;
import org.polyphony.platform.questionnaires.Questionnaires;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * The work page of a questionnaire.
 *
 * @param it the questionnaire
 * @param exchange name of its exchange
 * @param state how far it has come
 * @param form what was refused
 * @param waves its waves
 * @param found what it found
 * @param shares who answered, compared with all
 * @param nameless sheets that are not in that comparison
 * @param typed what was typed in from paper
 * @param history who changed what, newest first
 * @param editable whether the reader may work on it
 * @param recording whether the reader may record a result
 */
public record ShowPage(
    QuestionnaireView it,
    LocalizedText exchange,
    String state,
    Form form,
    List<WaveLine> waves,
    FoundPart found,
    List<ShareLine> shares,
    int nameless,
    List<Typed> typed,
    List<AuditLine> history,
    boolean editable,
    boolean recording) {

  /**
   * One wave.
   *
   * @param name its name
   * @param slug for addresses
   * @param state not opened, open since, closed since
   * @param open whether it takes answers
   * @param begun whether it was ever opened
   * @param progress how far it has come
   */
  public record WaveLine(
      String name,
      String slug,
      String state,
      boolean open,
      boolean begun,
      Questionnaires.Progress progress) {}

  /**
   * A part of the participants.
   *
   * @param by what they are compared by
   * @param name of the part
   * @param all how many took part
   * @param answered how many answered
   * @param ofAll their share of all participants
   * @param ofAnswered their share of those who answered
   * @param far whether the two differ by more than ten points
   */
  public record ShareLine(
      String by,
      String name,
      String all,
      String answered,
      String ofAll,
      String ofAnswered,
      boolean far) {}

  /**
   * A sheet from paper.
   *
   * @param path of its removal
   * @param wave when its answers were given
   * @param clerk who typed it
   * @param source from what
   * @param at when
   */
  public record Typed(String path, String wave, String clerk, String source, String at) {}
}

package org.polyphony.platform.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** Answering by a mailed link, without an account. Opening a link changes nothing. */
public interface Answering {

  /**
   * What a link opens.
   *
   * @throws org.polyphony.platform.shared.NotFound if the link never was
   */
  Page open(String token);

  /**
   * Keeps an answer. It replaces an earlier one until somebody decided on that.
   *
   * @param changed what the person does differently; null where nothing changed
   * @param actions how far what was planned has come, by number; others than the person's own, or
   *     the delegation's, are ignored
   * @throws org.polyphony.platform.shared.Refused if the earlier answer was decided on
   */
  void answer(String token, @Nullable StatementDraft changed, Map<Long, ActionState> actions);

  /** Never asks this person again, about anything; or, if they say so, asks again. */
  void stop(String token, boolean stopped);

  /**
   * What a link opens.
   *
   * @param exchange name of the exchange
   * @param round after how many months the person was asked
   * @param answered whether the person answered
   * @param changed whether anything changed, as the person said; null without an answer
   * @param stated what the person stated; null if nothing
   * @param decided whether somebody decided on that, so that it stays
   * @param stopped whether the person wants to be asked no more
   * @param actions what the person, or the delegation, planned in the room
   */
  record Page(
      LocalizedText exchange,
      int round,
      boolean answered,
      @Nullable Boolean changed,
      @Nullable StatementDraft stated,
      boolean decided,
      boolean stopped,
      List<ActionView> actions) {}
}

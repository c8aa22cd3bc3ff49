package org.polyphony.platform.followup.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.followup.PlanView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Form;

/**
 * The follow-up of one exchange.
 *
 * @param exchange its number
 * @param title its name
 * @param plan when it asks; null before it was started
 * @param form of the plan
 * @param rounds what was asked and answered, by round
 * @param people who was asked when
 * @param statements what was stated
 * @param history who changed what, newest first
 * @param editable whether the reader may change it
 * @param held whether the exchange has taken place
 */
public record PlanPage(
    long exchange,
    LocalizedText title,
    @Nullable PlanView plan,
    Form form,
    List<Round> rounds,
    List<Person> people,
    List<StatementsPage.Row> statements,
    List<AuditLine> history,
    boolean editable,
    boolean held) {

  /** Its own address. */
  public String path() {
    return "/manage/exchanges/" + exchange + "/follow-up";
  }

  /** The work page of the exchange. */
  public String work() {
    return "/manage/exchanges/" + exchange;
  }

  /**
   * One round.
   *
   * @param name after how many months
   * @param due the day
   * @param asked how many were asked
   * @param answered how many answered
   * @param changed how many do something differently
   * @param bounced how many mails did not arrive
   */
  public record Round(String name, String due, int asked, int answered, int changed, int bounced) {}

  /**
   * One person.
   *
   * @param name null where the reader may not know
   * @param path the record
   * @param note not reachable, stopped, or empty
   * @param asks how it went, by round; empty where not asked
   */
  public record Person(@Nullable String name, String path, String note, List<String> asks) {}
}

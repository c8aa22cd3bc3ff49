package org.polyphony.platform.results.changes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * An institutional change, to be read or to be worked on.
 *
 * @param it the change
 * @param kind law, policy and so on, in words; may be empty
 * @param steps the whole way, reached or not
 * @param exchanges what it came of, as far as the reader may see it
 * @param facts authority, country, outcomes and confirmation
 * @param editable whether the reader may change it
 * @param confirmable whether the reader may confirm it now
 * @param form what is typed of the record; only for who works on it
 * @param step what is typed of a stage
 * @param choices to choose from
 * @param history who changed what, newest first; empty for readers who may not change it
 */
public record ChangePage(
    ChangeView it,
    String kind,
    List<Step> steps,
    List<Came> exchanges,
    List<Fact> facts,
    boolean editable,
    boolean confirmable,
    Form form,
    Form step,
    Choices choices,
    List<AuditLine> history) {

  /**
   * A stage of the way.
   *
   * @param slug its place in addresses
   * @param name in words
   * @param reached whether it was reached
   * @param when the date in words; empty where it is not known
   * @param remark may be empty
   */
  public record Step(String slug, String name, boolean reached, String when, String remark) {}

  /**
   * An exchange that the change came of.
   *
   * @param id its number
   * @param title its name
   * @param when its dates; may be empty
   */
  public record Came(long id, LocalizedText title, String when) {}

  /**
   * What the forms let choose from.
   *
   * @param kinds law, policy and so on
   * @param countries all countries
   * @param outcomes the intermediate outcomes
   * @param stages of the way
   * @param exchanges that it could have come of too
   */
  public record Choices(
      List<Choice> kinds,
      List<Choice> countries,
      List<Choice> outcomes,
      List<Choice> stages,
      List<Choice> exchanges) {}

  /** Whether the reader sees all that it came of. */
  public @Nullable Integer hidden() {
    int missing = it.exchanges().size() - exchanges.size();
    return missing == 0 ? null : missing;
  }
}

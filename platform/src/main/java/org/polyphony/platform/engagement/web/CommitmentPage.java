package org.polyphony.platform.engagement.web;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.engagement.CommitmentState;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Form;

/**
 * A commitment.
 *
 * @param path its own address
 * @param text what was promised
 * @param facts to whom, by when, by whom, what became of it
 * @param form what is typed about what became of it
 * @param history who changed it when
 * @param state what is special about it and what may be done with it
 */
public record CommitmentPage(
    String path, String text, List<Fact> facts, Form form, List<AuditLine> history, State state) {

  /**
   * What is special about it.
   *
   * @param badge what became of it, in words
   * @param mayEdit whether to offer changes
   * @param removed whether it is removed
   * @param confidential whether it was made to a confidential record
   */
  public record State(String badge, boolean mayEdit, boolean removed, boolean confidential) {}

  /** What can become of it. */
  public List<Choice> states() {
    return Arrays.stream(CommitmentState.values())
        .map(it -> new Choice(it.name(), Texts.text(it.textKey())))
        .toList();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(Texts.text("engagement.commitments.title"), CommitmentController.LIST));
  }
}

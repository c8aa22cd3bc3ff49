package org.polyphony.platform.engagement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.engagement.CommitmentState;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;

/**
 * The register of commitments.
 *
 * @param query what was asked for
 * @param slice the rows of this page
 * @param recipients to filter by
 * @param mayEdit whether to offer recording one
 * @param mayExport whether to offer the file
 * @param mayHandOver whether to offer handing over
 * @param undo where a removal just made can be taken back, or null
 */
public record CommitmentListPage(
    ListQuery query,
    Slice<Row> slice,
    List<Choice> recipients,
    boolean mayEdit,
    boolean mayExport,
    boolean mayHandOver,
    @Nullable String undo) {

  /**
   * One commitment.
   *
   * @param path its page
   * @param text what was promised
   * @param to to whom
   * @param due by when in words, or empty
   * @param late whether it is open and that day is over
   * @param owner who keeps it, or empty
   * @param state what became of it, in words
   */
  public record Row(
      String path, String text, Mention to, String due, boolean late, String owner, String state) {}

  /** The columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(Texts.text("engagement.field.commitment")),
        Column.of(Texts.text("engagement.field.to")),
        Column.of(Texts.text("engagement.field.due")),
        Column.of(Texts.text("engagement.field.owner")),
        Column.of(Texts.text("engagement.field.state")));
  }

  /** The files on offer. */
  public List<String> exports() {
    return mayExport ? Download.FORMATS : List.of();
  }

  /** The states, overdue among them. */
  public List<Choice> states() {
    var states = new ArrayList<Choice>();
    states.add(new Choice("overdue", Texts.text("engagement.late")));
    Arrays.stream(CommitmentState.values())
        .forEach(it -> states.add(new Choice(it.slug(), Texts.text(it.textKey()))));
    return states;
  }

  /** Whose. */
  public List<Choice> owners() {
    return List.of(new Choice("mine", Texts.text("engagement.notes.mine")));
  }
}

package org.polyphony.platform.proposals.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.proposals.ProposalKind;
import org.polyphony.platform.proposals.ProposalState;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Mark;

/** The list of proposals. */
public record ProposalListPage(ListQuery query, Slice<Row> rows) {

  /**
   * One proposal.
   *
   * @param path where it is read and answered
   * @param who asked, with the organization or Party behind them
   */
  public record Row(
      String path,
      String title,
      String kind,
      String who,
      String country,
      String asked,
      Mark mark,
      String state) {}

  /** The list's columns. */
  public List<Column> columns() {
    return List.of(
        Column.of(text("proposals.field.title")),
        Column.of(text("proposals.field.kind")),
        Column.of(text("proposals.field.who")),
        Column.of(text("proposals.field.country")),
        Column.of(text("proposals.field.asked")),
        Column.of(text("proposals.field.state")));
  }

  /** The states to filter by. */
  public List<Choice> states() {
    return Arrays.stream(ProposalState.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }

  /** The kinds to filter by. */
  public List<Choice> kinds() {
    return kindChoices();
  }

  static List<Choice> kindChoices() {
    return Arrays.stream(ProposalKind.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }
}

package org.polyphony.platform.reporting.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.ChainNode;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;

/**
 * Everything that reporting/chain.jte shows.
 *
 * @param slug the strategy's place in addresses
 * @param strategy its title
 * @param mandates the symbols of the mandates it answers, the first one first
 * @param threads how many threads there are
 * @param complete how many run through to evidence
 * @param head the nine column heads with what they hold
 * @param nodes the tree
 * @param rows the same as a table
 * @param query the filters in force
 * @param goals choices of the filter
 * @param areas choices of the filter
 * @param countries choices of the filter
 * @param years choices of the filter
 * @param instruments choices of the filter
 */
public record ChainPage(
    String slug,
    LocalizedText strategy,
    List<String> mandates,
    int threads,
    long complete,
    List<String> head,
    List<ChainNode> nodes,
    List<ChainRow> rows,
    ListQuery query,
    List<Choice> goals,
    List<Choice> areas,
    List<Choice> countries,
    List<Choice> years,
    List<Choice> instruments) {

  /** The mandate that started it; empty if the strategy answers none. */
  public String mandate() {
    return mandates.isEmpty() ? "" : mandates.getFirst();
  }

  /** The heads of the table: the columns of the picture without the mandate. */
  public List<String> columns() {
    return ChainController.heads();
  }
}

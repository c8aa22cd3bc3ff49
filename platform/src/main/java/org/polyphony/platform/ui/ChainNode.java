package org.polyphony.platform.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/**
 * A part of the results chain drawn as a tree: inner nodes have children, a leaf is an exchange
 * with who is heard and with what followed.
 *
 * @param link the node's own cell
 * @param children the nodes below; empty for a leaf
 * @param heard for a leaf who takes part; null for an inner node
 * @param after for a leaf the cells after participation (measure, evidence)
 */
public record ChainNode(
    ChainLink link,
    List<ChainNode> children,
    @Nullable Map<Voice, Heard> heard,
    List<ChainLink> after) {

  /** Keeps copies. */
  public ChainNode {
    children = List.copyOf(children);
    after = List.copyOf(after);
  }

  /** An inner node. */
  public static ChainNode of(ChainLink link, List<ChainNode> children) {
    return new ChainNode(link, children, null, List.of());
  }

  /** An exchange at the end of its branch. */
  public static ChainNode leaf(ChainLink link, Map<Voice, Heard> heard, List<ChainLink> after) {
    return new ChainNode(link, List.of(), heard, after);
  }
}

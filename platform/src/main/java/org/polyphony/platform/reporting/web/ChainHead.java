package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polyphony.platform.reporting.Chain;

/** The heads of the chain's nine columns. */
final class ChainHead {

  private ChainHead() {}

  static List<String> of(Chain chain) {
    Map<String, Chain.Fill> fills =
        chain.fills().stream().collect(Collectors.toMap(Chain.Fill::step, Function.identity()));
    return List.of(
        text("reporting.chain.mandate"),
        text("reporting.chain.goal"),
        withGaps(fills, "challenge"),
        withGaps(fills, "objective"),
        withGaps(fills, "outcome"),
        withGaps(fills, "exchange"),
        text("reporting.chain.participation"),
        withGaps(fills, "measure"),
        withGaps(fills, "evidence"));
  }

  private static String withGaps(Map<String, Chain.Fill> fills, String column) {
    String name = text("reporting.chain." + column);
    Chain.Fill fill = fills.get(column);
    return fill == null || fill.gaps() == 0
        ? name
        : name + " · " + text("reporting.chain.gaps", "count", fill.gaps());
  }
}

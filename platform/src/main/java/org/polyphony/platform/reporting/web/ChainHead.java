package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.reporting.Chain;
import org.polyphony.platform.reporting.ChainThread;

/** The heads of the chain's nine columns. */
final class ChainHead {

  private ChainHead() {}

  static List<String> of(Chain chain) {
    return List.of(
        text("reporting.chain.mandate"),
        text("reporting.chain.goal"),
        withGaps(
            "challenge", chain.threads().stream().filter(it -> it.challenge() == null).count()),
        withGaps(
            "objective", chain.threads().stream().filter(it -> it.objective() == null).count()),
        withGaps("outcome", chain.threads().stream().filter(it -> it.result() == null).count()),
        withGaps("exchange", chain.threads().stream().filter(it -> it.exchange() == null).count()),
        text("reporting.chain.participation"),
        withGaps("measure", chain.threads().stream().filter(ChainHead::unmeasured).count()),
        withGaps("evidence", chain.threads().stream().filter(ChainHead::unproven).count()));
  }

  private static boolean due(ChainThread thread) {
    return thread.exchange() != null && thread.exchange().state().happened();
  }

  static boolean unmeasured(ChainThread thread) {
    return due(thread) && thread.measurements().isEmpty();
  }

  static boolean unproven(ChainThread thread) {
    return due(thread) && thread.measurements().stream().allMatch(it -> it.evidence().isEmpty());
  }

  private static String withGaps(String column, long gaps) {
    String name = text("reporting.chain." + column);
    return gaps == 0 ? name : name + " · " + text("reporting.chain.gaps", "count", gaps);
  }
}

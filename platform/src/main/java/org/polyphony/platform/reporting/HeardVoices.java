package org.polyphony.platform.reporting;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;

/** Which of the five groups an exchange heard, is to hear, or says nothing of. */
final class HeardVoices {

  private HeardVoices() {}

  /**
   * From counts by category and from participants; the latter's groups are looked up by the caller.
   *
   * @param exchange the exchange
   * @param attended keys of the groups of people who took part
   * @param invited keys of the groups of people who are to take part
   */
  static Map<Voice, Heard> of(
      ExchangeView exchange, Iterable<String> attended, Iterable<String> invited) {
    var heard = new EnumMap<Voice, Heard>(Voice.class);
    invited.forEach(it -> heard.put(voice(it), Heard.TO_BE_INVITED));
    for (ExchangeView.Count count : exchange.counts()) {
      String group = count.group();
      if (group != null && count.planned()) {
        heard.put(voice(group), Heard.TO_BE_INVITED);
      }
    }
    for (ExchangeView.Count count : exchange.counts()) {
      String group = count.group();
      if (group != null && !count.planned()) {
        heard.put(voice(group), Heard.TAKES_PART);
      }
    }
    attended.forEach(it -> heard.put(voice(it), Heard.TAKES_PART));
    return heard;
  }

  private static Voice voice(String group) {
    return Voice.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

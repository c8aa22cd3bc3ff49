package org.polyphony.platform.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Voice;
import org.springframework.stereotype.Service;

/** Which of the five groups each exchange heard, is to hear, or says nothing of. */
@Service
public class VoicesHeard {

  private final Participants participants;

  VoicesHeard(Participants participants) {
    this.participants = participants;
  }

  /** For each exchange what is known of each group; a group that is missing is not recorded. */
  public Map<Long, Map<Voice, Heard>> of(Collection<ExchangeView> exchanges) {
    var people = participants.of(exchanges);
    var heard = new HashMap<Long, Map<Voice, Heard>>();
    for (ExchangeView exchange : exchanges) {
      heard.put(exchange.id(), of(exchange, people.getOrDefault(exchange.id(), List.of())));
    }
    return heard;
  }

  /** The same for a whole chain. */
  public Map<Long, Map<Voice, Heard>> of(Chain chain) {
    var exchanges = new ArrayList<ExchangeView>();
    chain.held().forEach(it -> exchanges.add(it.exchange()));
    return of(exchanges);
  }

  private static Map<Voice, Heard> of(ExchangeView exchange, List<Participants.Someone> people) {
    var heard = new EnumMap<Voice, Heard>(Voice.class);
    for (ExchangeView.Count count : exchange.counts()) {
      hear(heard, count.group(), !count.planned());
    }
    for (Participants.Someone person : people) {
      if (person.attended() || !person.out()) {
        hear(heard, person.group(), person.attended());
      }
    }
    return heard;
  }

  private static void hear(Map<Voice, Heard> heard, @Nullable String group, boolean there) {
    if (group != null) {
      Voice voice = voice(group);
      if (there) {
        heard.put(voice, Heard.TAKES_PART);
      } else {
        heard.putIfAbsent(voice, Heard.TO_BE_INVITED);
      }
    }
  }

  /** The voice of a group of the catalogue. */
  static Voice voice(String group) {
    return Voice.valueOf(group.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

package org.polyphony.platform.exchanges.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.i18n.Reader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An exchange as an event of schema.org, for search engines. */
@Component
class EventData {

  private static final String SCHEMA = "https://schema.org/";

  private final Names names;
  private final Site site;
  private final JsonMapper json = JsonMapper.shared();

  EventData(Names names, Site site) {
    this.names = names;
    this.site = site;
  }

  /**
   * JSON-LD that may stand inside a script element: no {@code <} is left in it, so no text can end
   * the element. Null where the exchange has no date: an event without one means nothing.
   *
   * @param organisers their names
   */
  @Nullable String of(ExchangeView exchange, Collection<String> organisers) {
    var draft = exchange.draft();
    if (draft.start() == null || draft.sample()) {
      return null;
    }
    var event = new LinkedHashMap<String, Object>();
    event.put("@context", "https://schema.org");
    event.put("@type", "Event");
    event.put("@id", site.address("/exchanges/" + exchange.id()));
    event.put("url", site.address("/exchanges/" + exchange.id()));
    event.put("name", Signs.words(draft.title()));
    event.put("inLanguage", draft.title().in(Reader.language()).language().htmlTag());
    if (!draft.summary().isEmpty()) {
      event.put("description", Signs.words(draft.summary()));
    }
    event.put("startDate", draft.start().toString());
    if (draft.end() != null) {
      event.put("endDate", draft.end().toString());
    }
    event.put("eventStatus", SCHEMA + status(exchange.state()));
    attendance(draft.delivery(), event);
    location(exchange, event);
    if (!organisers.isEmpty()) {
      event.put("organizer", organisers.stream().map(it -> thing("Organization", it)).toList());
    }
    return safe(json.writeValueAsString(event));
  }

  private static String status(ExchangeState state) {
    return state == ExchangeState.CANCELLED ? "EventCancelled" : "EventScheduled";
  }

  private static void attendance(@Nullable String delivery, Map<String, Object> event) {
    String mode =
        switch (delivery) {
          case "face-to-face" -> "OfflineEventAttendanceMode";
          case "virtual" -> "OnlineEventAttendanceMode";
          case "hybrid" -> "MixedEventAttendanceMode";
          case null, default -> "";
        };
    if (!mode.isEmpty()) {
      event.put("eventAttendanceMode", SCHEMA + mode);
    }
  }

  private void location(ExchangeView exchange, Map<String, Object> event) {
    var draft = exchange.draft();
    List<Object> places = new ArrayList<>();
    for (String code : draft.countries()) {
      var place =
          thing(
              "Place", draft.place().isEmpty() ? names.country(code) : Signs.words(draft.place()));
      place.put("address", Map.of("@type", "PostalAddress", "addressCountry", code));
      places.add(place);
    }
    if (places.isEmpty() && !draft.place().isEmpty()) {
      places.add(thing("Place", Signs.words(draft.place())));
    }
    if (!places.isEmpty()) {
      event.put("location", places);
    }
  }

  private static Map<String, Object> thing(String type, String name) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  static String safe(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}

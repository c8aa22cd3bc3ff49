package org.polyphony.platform.indicators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.results.changes.PolicyStage;

/**
 * A computation with its parameters, as an indicator keeps it: {@code
 * name?instrument=workshop&from=2018-01-01}. Null means that a parameter does not narrow.
 *
 * @param computation what is counted
 * @param exchange number of the only exchange that counts
 * @param instrument key of the only instrument that counts
 * @param outcome key of the only intermediate outcome that counts
 * @param stage the stage that a change must have come to
 * @param from the first day that counts
 * @param until the last day that counts
 */
public record Binding(
    Computation computation,
    @Nullable Long exchange,
    @Nullable String instrument,
    @Nullable String outcome,
    @Nullable PolicyStage stage,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** A computation over everything. */
  public static Binding of(Computation computation) {
    return new Binding(computation, null, null, null, null, null, null);
  }

  /** Reads the written form; empty if it is no computation of this catalogue, or malformed. */
  public static Optional<Binding> parse(String written) {
    int mark = written.indexOf('?');
    var named = Computation.of(mark < 0 ? written : written.substring(0, mark));
    try {
      var values = mark < 0 ? Map.<String, String>of() : values(written.substring(mark + 1));
      return named.map(it -> read(it, values));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Map<String, String> values(String query) {
    var values = new HashMap<String, String>();
    for (String each : query.split("&")) {
      int sign = each.indexOf('=');
      if (sign < 1) {
        throw new IllegalArgumentException("Not name=value: " + each);
      }
      values.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return values;
  }

  private static Binding read(Computation computation, Map<String, String> values) {
    String exchange = values.get("exchange");
    String from = values.get("from");
    String until = values.get("until");
    return new Binding(
        computation,
        exchange == null ? null : Long.valueOf(exchange),
        values.get("instrument"),
        values.get("outcome"),
        stage(values.get("stage")),
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until));
  }

  private static @Nullable PolicyStage stage(@Nullable String slug) {
    return slug == null
        ? null
        : Arrays.stream(PolicyStage.values())
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No stage " + slug));
  }

  /** The written form. */
  public String written() {
    var parts = new ArrayList<String>();
    add(parts, "exchange", exchange);
    add(parts, "instrument", instrument);
    add(parts, "outcome", outcome);
    add(parts, "stage", stage == null ? null : stage.slug());
    add(parts, "from", from);
    add(parts, "until", until);
    return parts.isEmpty()
        ? computation.slug()
        : computation.slug() + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.add(name + "=" + value);
    }
  }

  /** The same for a part of its time only; days outside its own do not count. */
  public Binding within(LocalDate first, LocalDate last) {
    return new Binding(
        computation,
        exchange,
        instrument,
        outcome,
        stage,
        from == null || from.isBefore(first) ? first : from,
        until == null || until.isAfter(last) ? last : until);
  }
}

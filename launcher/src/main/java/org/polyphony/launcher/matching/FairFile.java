package org.polyphony.launcher.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.polyphony.algorithms.matching.scheduling.Fair;

/** Reads {@code fair.json} (docs/algorithms/match-fair.schema.json). */
final class FairFile {

  private static final int ANY_SEATS = Integer.MAX_VALUE;

  private final JsonAt all;
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final Map<String, Integer> tables = new LinkedHashMap<>();
  private final Map<String, Integer> parties = new LinkedHashMap<>();
  private final Map<String, Integer> halls = new LinkedHashMap<>();
  private final Map<Set<Integer>, Integer> pairs = new HashMap<>();
  private final List<Fair.Request> requests = new ArrayList<>();
  private final List<Fair.Party> partyList = new ArrayList<>();

  private FairFile(JsonAt all) {
    this.all = all;
  }

  static boolean recognises(JsonAt all) {
    return all.has("slots") && all.has("parties");
  }

  static Fair read(Path file, boolean fewestSlots, boolean relax) {
    return read(JsonAt.read(file), fewestSlots, relax);
  }

  static Fair read(JsonAt all, boolean fewestSlots, boolean relax) {
    return new FairFile(
            all.only(
                Set.of(
                    "slots",
                    "tables",
                    "parties",
                    "requests",
                    "travel",
                    "locked",
                    "rules",
                    "name",
                    "note")))
        .fair(fewestSlots, relax);
  }

  private Fair fair(boolean fewestSlots, boolean relax) {
    List<Fair.Slot> slotList = all.list("slots").stream().map(this::slot).toList();
    List<Fair.Table> tableList = all.list("tables").stream().map(this::table).toList();
    for (JsonAt party : all.list("parties")) {
      partyList.add(party(party));
    }
    all.list("requests").forEach(this::request);
    List<Fair.Held> locks = all.list("locked").stream().map(this::lock).toList();
    JsonAt rules = all.at("rules");
    if (all.has("rules")) {
      rules.only(Set.of("maxInRow", "relax", "minimize"));
    }
    boolean few = fewestSlots || rules.text("minimize", "").equals("slots");
    return new Fair(
        slotList,
        tableList,
        partyList,
        requests,
        List.copyOf(halls.keySet()),
        travel(),
        locks,
        new Fair.Rules(rules.count("maxInRow", 0), relax || rules.flag("relax"), few));
  }

  private static int add(Map<String, Integer> ids, JsonAt at) {
    String id = at.text("id");
    if (ids.putIfAbsent(id, ids.size()) != null) {
      throw at.at("id").refused("'" + id + "' stands here twice: give each its own id");
    }
    return ids.size() - 1;
  }

  private static int find(Map<String, Integer> ids, JsonAt at, String what) {
    Integer number = ids.get(at.text());
    if (number == null) {
      throw at.refused("'" + at.text() + "' is no " + what + " of this file: use one of its ids");
    }
    return number;
  }

  private Fair.Slot slot(JsonAt at) {
    at.only(Set.of("id", "start", "end"));
    add(slots, at);
    return new Fair.Slot(at.text("id"), at.text("start", ""), at.text("end", ""));
  }

  private Fair.Table table(JsonAt at) {
    at.only(Set.of("id", "hall", "capacity", "seats", "available"));
    add(tables, at);
    int hall = halls.computeIfAbsent(at.text("hall", ""), _ -> halls.size());
    return new Fair.Table(
        at.text("id"), hall, at.count("capacity", 1), at.count("seats", ANY_SEATS), available(at));
  }

  /** A list of slots; every slot where there is none. */
  private BitSet available(JsonAt at) {
    BitSet available = new BitSet();
    if (!at.has("available")) {
      available.set(0, slots.size());
    }
    for (JsonAt slot : at.list("available")) {
      available.set(find(slots, slot, "slot"));
    }
    return available;
  }

  private Fair.Party party(JsonAt at) {
    at.only(Set.of("id", "kind", "min", "max", "available", "members", "name"));
    add(parties, at);
    int most = at.count("max", Integer.MAX_VALUE);
    int least = at.count("min", 0);
    if (least > most) {
      throw at.at("min").refused("is " + least + ", more than max " + most + ": lower it");
    }
    return new Fair.Party(
        at.text("id"), at.text("kind", ""), least, most, available(at), at.texts("members"));
  }

  private void request(JsonAt at) {
    at.only(Set.of("a", "b", "value", "must", "never", "aMembers", "bMembers"));
    int a = find(parties, at.at("a"), "party");
    int b = find(parties, at.at("b"), "party");
    if (a == b) {
      throw at.at("b").refused("is the same as a: a party does not meet itself");
    }
    if (at.flag("must") && at.flag("never")) {
      throw at.refused("is both must and never: keep one");
    }
    Fair.Request wish =
        new Fair.Request(
            a,
            b,
            at.number("value", 1),
            at.flag("must"),
            at.flag("never"),
            members(at, "aMembers", a),
            members(at, "bMembers", b));
    Integer known = pairs.putIfAbsent(Set.of(a, b), requests.size());
    if (known == null) {
      requests.add(wish);
    } else {
      requests.set(known, merged(requests.get(known), wish, at));
    }
  }

  /** Two requests for one pair, usually one from each party, are one meeting worth both values. */
  private static Fair.Request merged(Fair.Request one, Fair.Request two, JsonAt at) {
    boolean must = one.must() || two.must();
    boolean never = one.never() || two.never();
    if (must && never) {
      throw at.refused("makes the same pair both must and never: keep one");
    }
    boolean same = one.a() == two.a();
    return new Fair.Request(
        one.a(),
        one.b(),
        one.value() + two.value(),
        must,
        never,
        one.aMembers() | (same ? two.aMembers() : two.bMembers()),
        one.bMembers() | (same ? two.bMembers() : two.aMembers()));
  }

  /** The named members as bits; all of them where none is named. */
  private long members(JsonAt at, String name, int party) {
    List<String> ids = partyList.get(party).members();
    if (!at.has(name)) {
      return ids.size() >= 64 ? -1L : (1L << Math.max(1, ids.size())) - 1;
    }
    long bits = 0;
    for (JsonAt member : at.list(name)) {
      int number = ids.indexOf(member.text());
      if (number < 0) {
        throw member.refused("'" + member.text() + "' is no member of the party: add it there");
      }
      bits |= 1L << number;
    }
    return bits;
  }

  private Fair.Held lock(JsonAt at) {
    at.only(Set.of("a", "b", "parties", "slot", "table", "value", "reason"));
    int table = at.has("table") ? find(tables, at.at("table"), "table") : -1;
    List<JsonAt> both = at.has("parties") ? at.list("parties") : List.of(at.at("a"), at.at("b"));
    int a = find(parties, both.getFirst(), "party");
    int b = find(parties, both.getLast(), "party");
    int slot = find(slots, at.at("slot"), "slot");
    int request = pairs.computeIfAbsent(Set.of(a, b), _ -> requests.size());
    if (request == requests.size()) {
      // A locked meeting that nobody asked for is kept all the same; it is worth nothing.
      long ofA = members(at, "aMembers", a);
      requests.add(new Fair.Request(a, b, 0, false, false, ofA, members(at, "bMembers", b)));
    }
    return new Fair.Held(request, slot, table);
  }

  private List<List<Integer>> travel() {
    int count = halls.size();
    int[][] free = new int[count][count];
    boolean[][] given = new boolean[count][count];
    for (JsonAt way : all.list("travel")) {
      way.only(Set.of("from", "to", "slots"));
      int from = find(halls, way.at("from"), "hall");
      int to = find(halls, way.at("to"), "hall");
      free[from][to] = way.count("slots", 0);
      given[from][to] = true;
      if (!given[to][from]) {
        free[to][from] = free[from][to];
      }
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : free) {
      rows.add(java.util.Arrays.stream(row).boxed().toList());
    }
    return rows;
  }

  /**
   * Reads the meetings of a result, leaving out those whose parties, slot or table are gone.
   *
   * @param strict true to refuse instead of leaving out
   */
  static List<Fair.Held> meetings(Fair fair, JsonAt result, boolean strict) {
    Map<String, Integer> slotOf = numbers(fair.slots().stream().map(Fair.Slot::id).toList());
    Map<String, Integer> tableOf = numbers(fair.tables().stream().map(Fair.Table::id).toList());
    Map<String, Integer> partyOf = numbers(fair.parties().stream().map(Fair.Party::id).toList());
    Map<Set<Integer>, Integer> requestOf = new HashMap<>();
    for (int request = 0; request < fair.requests().size(); request++) {
      Fair.Request wish = fair.requests().get(request);
      requestOf.put(Set.of(wish.a(), wish.b()), request);
    }
    List<Fair.Held> held = new ArrayList<>();
    for (JsonAt meeting : result.list("meetings")) {
      List<String> names = meeting.texts("parties");
      Integer slot = slotOf.get(meeting.text("slot"));
      Integer table = tableOf.get(meeting.text("table"));
      Integer a = names.isEmpty() ? null : partyOf.get(names.getFirst());
      Integer b = names.size() < 2 ? null : partyOf.get(names.getLast());
      Integer request = a == null || b == null || a.equals(b) ? null : requestOf.get(Set.of(a, b));
      if (slot != null && table != null && request != null && names.size() == 2) {
        held.add(new Fair.Held(request, slot, table));
      } else if (strict) {
        throw meeting.refused("names a slot, a table or a pair of parties that nobody asked for");
      }
    }
    return held;
  }

  private static Map<String, Integer> numbers(List<String> ids) {
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }
}

package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invented persons with duplicates in the manner of Febrl's generator (Christen 2005): typing
 * errors, sound and scanning errors, missing, exchanged and misplaced values, up to ten changes a
 * record and several duplicates of one person.
 */
final class MadePersons {

  static final List<String> FIELDS =
      List.of(
          "given_name",
          "surname",
          "street_number",
          "address_1",
          "address_2",
          "suburb",
          "postcode",
          "state",
          "date_of_birth",
          "soc_sec_id");
  private static final String[] STATES = {
    "nsw", "nsw", "nsw", "vic", "vic", "qld", "wa", "sa", "tas", "act"
  };
  private static final String[] STREETS = {
    "street", "street", "place", "crescent", "road", "close", "avenue"
  };
  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"ck", "k"},
    {"ee", "i"},
    {"y", "i"},
    {"s", "z"},
    {"c", "k"},
    {"ou", "u"},
    {"th", "t"}
  };
  private static final String[][] SCANS = {
    {"m", "rn"}, {"l", "1"}, {"o", "0"}, {"s", "5"}, {"w", "vv"}, {"g", "q"}
  };

  final List<DedupeRecord> first = new ArrayList<>();
  final List<DedupeRecord> second = new ArrayList<>();
  final Set<String> truth = new HashSet<>();
  private final Random random;
  private final MadeWords given;
  private final MadeWords surnames;
  private final MadeWords streets;
  private final MadeWords suburbs;

  private MadePersons(long seed) {
    random = new Random(seed);
    given = new MadeWords(random, 800, 2, 2.5);
    surnames = new MadeWords(random, 4000, 3, 2.2);
    streets = new MadeWords(random, 3000, 3, 1.5);
    suburbs = new MadeWords(random, 1500, 3, 1.5);
  }

  /** One set: {@code originals} persons, up to {@code most} duplicates of a share of them. */
  static MadePersons sweep(int originals, double share, int most, int changes, long seed) {
    MadePersons made = new MadePersons(seed);
    for (int i = 0; i < originals; i++) {
      Map<String, String> person = made.person();
      List<String> ids = new ArrayList<>(List.of("rec-" + i + "-org"));
      made.first.add(DedupeRecord.of(ids.getFirst(), person));
      int many = made.random.nextDouble() < share ? 1 + made.random.nextInt(most) : 0;
      for (int k = 0; k < many; k++) {
        String id = "rec-" + i + "-dup-" + k;
        made.first.add(DedupeRecord.of(id, made.changed(person, changes)));
        ids.forEach(other -> made.truth.add(DedupeEvaluation.key(other, id, false)));
        ids.add(id);
      }
    }
    java.util.Collections.shuffle(made.first, made.random);
    return made;
  }

  /** Two sets: each person of the first has one changed counterpart in the second. */
  static MadePersons link(int persons, int changes, long seed) {
    MadePersons made = new MadePersons(seed);
    for (int i = 0; i < persons; i++) {
      Map<String, String> person = made.person();
      made.first.add(DedupeRecord.of("rec-" + i + "-org", person));
      made.second.add(DedupeRecord.of("rec-" + i + "-dup-0", made.changed(person, changes)));
      made.truth.add(DedupeEvaluation.key("rec-" + i + "-org", "rec-" + i + "-dup-0", true));
    }
    java.util.Collections.shuffle(made.second, made.random);
    return made;
  }

  private Map<String, String> person() {
    Map<String, String> person = new LinkedHashMap<>();
    String suburb = suburbs.draw(random);
    int place = Math.floorMod(suburb.hashCode(), 2000);
    person.put("given_name", given.draw(random));
    person.put("surname", surnames.draw(random));
    person.put(
        "street_number", Integer.toString(1 + (int) (200 * Math.pow(random.nextDouble(), 2))));
    person.put("address_1", streets.draw(random) + " " + MadeWords.one(random, STREETS));
    person.put(
        "address_2",
        random.nextInt(3) == 0 ? "" : streets.draw(random) + " " + suburbs.draw(random));
    person.put("suburb", suburb);
    person.put(
        "postcode",
        Integer.toString(2000 + (random.nextInt(4) == 0 ? random.nextInt(2000) : place)));
    person.put(
        "state",
        random.nextInt(5) == 0 ? MadeWords.one(random, STATES) : STATES[place % STATES.length]);
    person.put(
        "date_of_birth",
        "%d%02d%02d"
            .formatted(1900 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    person.put("soc_sec_id", Integer.toString(1_000_000 + random.nextInt(9_000_000)));
    for (String field : FIELDS) {
      if (random.nextInt(25) == 0) {
        person.put(field, "");
      }
    }
    return person;
  }

  private Map<String, String> changed(Map<String, String> person, int changes) {
    Map<String, String> changed = new LinkedHashMap<>(person);
    int many = 1 + random.nextInt(changes);
    for (int k = 0; k < many; k++) {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      String value = changed.getOrDefault(field, "");
      switch (random.nextInt(12)) {
        case 0 -> changed.put(field, "");
        case 1 -> exchange(changed, "given_name", "surname");
        case 2 -> exchange(changed, "address_1", "address_2");
        case 3 -> changed.put(field, replaced(value, SOUNDS));
        case 4 -> changed.put(field, replaced(value, SCANS));
        case 5 -> changed.put(field, value.replace(" ", ""));
        case 6 ->
            changed.put("date_of_birth", dayAndMonth(changed.getOrDefault("date_of_birth", "")));
        default -> changed.put(field, MadeWords.typo(random, value));
      }
    }
    return changed;
  }

  private static void exchange(Map<String, String> record, String one, String other) {
    String kept = record.getOrDefault(one, "");
    record.put(one, record.getOrDefault(other, ""));
    record.put(other, kept);
  }

  private String replaced(String value, String[][] table) {
    String[] pair = table[random.nextInt(table.length)];
    return value.replaceFirst(pair[0], pair[1]);
  }

  private static String dayAndMonth(String day) {
    return day.length() == 8 ? day.substring(0, 4) + day.substring(6) + day.substring(4, 6) : day;
  }
}

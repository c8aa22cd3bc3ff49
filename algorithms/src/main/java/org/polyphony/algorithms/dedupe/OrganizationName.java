package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says about an organization: its segments as canonical words, and its acronyms. */
final class OrganizationName {

  private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern OF = Pattern.compile("\\b(of|and|at)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern BETWEEN =
      Pattern.compile("[,;:()\\[\\]|/–—•]|\\s-\\s|\\s{2,}|\\s-+|-+\\s");
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}[\\p{Lu}\\d]{2,9}(?![\\p{L}\\d])");
  private static final Pattern CODE = Pattern.compile("\\s\\p{Lu}{2}$");
  private static final int LONGEST = 9;

  /** Institutions of one text that count; lists of dozens name everybody. */
  private static final int MOST = 5;

  private static final int SEGMENTS = 2;

  /** Canonical words of each segment, "of" kept, small words dropped. */
  final List<List<String>> segments = new ArrayList<>();

  final Set<String> acronyms = new TreeSet<>();

  /** The text without countries, as canonical words. */
  final String core;

  /** Whether a hospital is named, which is not the university that it belongs to. */
  final boolean hospital;

  /** Hashes of the institutions it names. */
  long[] institutions = {};

  OrganizationName(String raw) {
    Matcher acronym = ACRONYM.matcher(raw);
    boolean loud = raw.strip().indexOf(' ') > 0 && raw.chars().noneMatch(Character::isLowerCase);
    while (!loud && acronym.find()) {
      acronyms.add(acronym.group());
    }
    String apart = OF.matcher(JOINED.matcher(raw.strip()).replaceAll(" ")).replaceAll("$1 ");
    apart = CODE.matcher(apart).replaceAll("");
    StringBuilder all = new StringBuilder();
    for (String piece : BETWEEN.split(apart)) {
      List<String> words = words(piece);
      if (!words.isEmpty()) {
        segments.add(words);
        words.stream()
            .filter(word -> !word.equals("of"))
            .forEach(word -> all.append(word).append(' '));
      }
    }
    core = all.toString().strip();
    hospital = segments.stream().anyMatch(words -> words.contains("hospital"));
  }

  private static List<String> words(String piece) {
    String folded = Folding.fold(piece);
    if (OrganizationWords.country(folded)) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(withoutCountry(folded))) {
      if (!OrganizationWords.small(word) && !digits(word)) {
        words.add(OrganizationWords.canonical(word));
      }
    }
    return words;
  }

  /** Leaves out a country that is written after the name without a comma, even twice. */
  private static String withoutCountry(String folded) {
    String text = folded;
    for (int from = text.indexOf(' '); from > 0; from = text.indexOf(' ', from + 1)) {
      String head = text.substring(0, from);
      boolean belongs = head.endsWith(" of") || head.endsWith(" de") || head.endsWith(" and");
      if (!belongs
          && OrganizationWords.country(text.substring(from + 1))
          && head.indexOf(' ') > 0) {
        return withoutCountry(head);
      }
    }
    return text;
  }

  private static boolean digits(String word) {
    return word.chars().anyMatch(Character::isDigit) && word.length() > 3;
  }

  /** Institutions that stand alone in a segment: what the longer texts are searched for. */
  List<Long> alone() {
    List<Long> alone = new ArrayList<>();
    for (List<String> segment : segments) {
      List<String> words = telling(segment);
      boolean whole = segments.size() == 1 && words.size() <= 3;
      if (institution(segment, words)
          || whole && words.stream().anyMatch(OrganizationWords::telling)) {
        alone.add(hash(words, 0, words.size()));
      }
    }
    return alone;
  }

  private static List<String> telling(List<String> segment) {
    return segment.stream().filter(word -> !word.equals("of")).toList();
  }

  private static boolean institution(List<String> segment, List<String> words) {
    return words.size() >= 2
        && words.size() <= LONGEST
        && !OrganizationWords.part(segment.getFirst())
        && words.stream().anyMatch(OrganizationWords::kind)
        && words.stream().anyMatch(OrganizationWords::telling);
  }

  /** Institutions with the acronym written beside them: the letters with which its words begin. */
  Map<String, Long> abbreviated() {
    Map<String, Long> found = new HashMap<>();
    for (List<String> segment : segments) {
      List<String> words = telling(segment);
      StringBuilder letters = new StringBuilder();
      words.forEach(word -> letters.append(Character.toUpperCase(word.charAt(0))));
      if (words.size() >= 3 && words.size() <= LONGEST && acronyms.contains(letters.toString())) {
        found.put(letters.toString(), hash(words, 0, words.size()));
      }
    }
    return found;
  }

  /**
   * Finds institutions: known ones anywhere, by acronym, and what stands before or after a kind.
   */
  void recognize(Set<Long> known, Map<String, Long> abbreviations) {
    Set<Long> found = new LinkedHashSet<>();
    int named = 0;
    for (List<String> segment : segments) {
      int before = found.size();
      List<String> words = telling(segment);
      boolean[] of = continued(segment, words.size());
      recognize(words, of, known, found);
      named(words, of, found);
      long whole = hash(words, 0, words.size());
      if (segment == segments.getFirst() && known.contains(whole)) {
        found.add(whole);
      }
      named += found.size() > before ? 1 : 0;
      if (named == SEGMENTS) {
        break;
      }
    }
    for (String acronym : acronyms) {
      Long institution = abbreviations.get(acronym);
      if (institution != null) {
        found.add(institution);
      }
    }
    institutions = found.stream().limit(MOST).mapToLong(Long::longValue).toArray();
  }

  /** For each word whether "of" follows it. */
  private static boolean[] continued(List<String> segment, int size) {
    boolean[] of = new boolean[size];
    int at = 0;
    for (String word : segment) {
      if (!word.equals("of")) {
        at++;
      } else if (at > 0) {
        of[at - 1] = true;
      }
    }
    return of;
  }

  private static void recognize(
      List<String> words, boolean[] of, Set<Long> known, Set<Long> found) {
    for (int length = Math.min(LONGEST, words.size()); length >= 2; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        int to = from + length;
        // "Nanjing University" is not named by "Nanjing University of Aeronautics".
        boolean open = to < words.size() && of[to - 1] || within(words, of, from, to);
        long hash = open ? 0 : hash(words, from, to);
        if (!open && known.contains(hash)) {
          found.add(hash);
        }
      }
    }
  }

  /** Whether words are the end of a longer name, as in "Chinese University of Hong Kong". */
  private static boolean within(List<String> words, boolean[] of, int from, int to) {
    boolean longer =
        from > 0
            && !of[from - 1]
            && words.get(from).equals("university")
            && OrganizationWords.telling(words.get(from - 1));
    boolean owned =
        words.subList(from, to).contains("academy")
            && words.subList(0, from).stream().anyMatch(OrganizationWords::closing);
    return longer || owned;
  }

  /** "Xian Jiaotong University" and "University of São Paulo" wherever they stand. */
  private static void named(List<String> words, boolean[] of, Set<Long> found) {
    for (int at = 0; at < words.size(); at++) {
      if (!OrganizationWords.closing(words.get(at))) {
        continue;
      }
      int from = before(words, of, at);
      boolean open = at + 1 < words.size() && of[at];
      if (from < at && !open && !within(words, of, from, at + 1)) {
        found.add(hash(words, from, at + 1));
      }
      int to = at + 1;
      while (open
          && to < words.size()
          && to <= at + 3
          && OrganizationWords.telling(words.get(to))) {
        to++;
      }
      if (open && to > at + 1 && words.get(at).equals("university") && !within(words, of, at, to)) {
        found.add(hash(words, at, to));
      }
    }
  }

  /** Where the name before a kind begins: telling words, and general ones between them and it. */
  private static int before(List<String> words, boolean[] of, int kind) {
    int from = kind;
    while (from > 0 && !of[from - 1] && kind - from < 4 && general(words.get(from - 1))) {
      from--;
    }
    int telling = from;
    while (from > 0
        && !of[from - 1]
        && kind - from < 5
        && OrganizationWords.telling(words.get(from - 1))) {
      from--;
    }
    return from < telling ? from : kind;
  }

  private static boolean general(String word) {
    return !OrganizationWords.telling(word)
        && !OrganizationWords.kind(word)
        && !OrganizationWords.part(word);
  }

  /** A hash of words in any order. */
  private static long hash(List<String> words, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += FeatureSink.mix(words.get(i).hashCode() * 0x9E3779B97F4A7C15L);
    }
    return FeatureSink.mix(sum);
  }
}

package org.polyphony.platform.stakeholders.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.dedupe.JaroWinkler;
import org.polyphony.platform.stakeholders.SearchText;

/**
 * Says what speaks for and against two records being the same, whatever their scripts and spelling.
 * No statistics: two records alone have none. The sweep over all records has them.
 */
final class Likeness {

  /** Jaro-Winkler similarity of whole names from which they differ by a slip of the pen. */
  private static final double NEARLY = 0.94;

  private Likeness() {}

  /** The reasons, the strongest first. */
  static List<Why> reasons(Known one, Known other) {
    var reasons = new ArrayList<Why>();
    if (!one.email().isEmpty() && one.email().equals(other.email())) {
      reasons.add(new Why(Why.Kind.EMAIL, one.email(), other.email()));
    }
    if (Phones.same(one.phone(), one.country(), other.phone(), other.country())) {
      reasons.add(new Why(Why.Kind.PHONE, one.phone(), other.phone()));
    }
    if (!one.host().isEmpty() && one.host().equals(other.host())) {
      reasons.add(new Why(Why.Kind.HOST, one.host(), other.host()));
    }
    name(one, other).ifPresent(reasons::add);
    acronym(one, other).ifPresent(reasons::add);
    if (reasons.isEmpty()) {
      return List.of();
    }
    against(one, other, reasons);
    reasons.sort((a, b) -> Double.compare(b.kind().weight(), a.kind().weight()));
    return List.copyOf(reasons);
  }

  private static void against(Known one, Known other, List<Why> reasons) {
    if (one.country() != null
        && other.country() != null
        && !one.country().equals(other.country())) {
      reasons.add(new Why(Why.Kind.COUNTRIES, one.country(), other.country()));
    }
    if (!one.email().isEmpty() && !other.email().isEmpty() && !one.email().equals(other.email())) {
      reasons.add(new Why(Why.Kind.EMAILS, one.email(), other.email()));
    }
  }

  private static Optional<Why> name(Known one, Known other) {
    Why best = null;
    for (String mine : one.names()) {
      for (String theirs : other.names()) {
        var kind = kind(mine, theirs);
        if (kind != null && (best == null || kind.weight() > best.kind().weight())) {
          best = new Why(kind, mine, theirs);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Why.@Nullable Kind kind(String mine, String theirs) {
    var a = SearchText.words(mine);
    var b = SearchText.words(theirs);
    if (a.isEmpty() || b.isEmpty()) {
      return mine.equals(theirs) ? Why.Kind.NAME : null;
    }
    if (a.equals(b)) {
      return sameScript(mine, theirs) ? Why.Kind.NAME : Why.Kind.SCRIPT;
    }
    String sorted = sorted(a);
    String other = sorted(b);
    if (sorted.equals(other)) {
      return Why.Kind.ORDER;
    }
    if (a.size() == b.size() && JaroWinkler.similarity(sorted, other) >= NEARLY) {
      return Why.Kind.NEARLY;
    }
    var shorter = a.size() <= b.size() ? a : b;
    var longer = new HashSet<>(a.size() <= b.size() ? b : a);
    return shorter.size() >= 2 && longer.containsAll(shorter) ? Why.Kind.PART : null;
  }

  private static Optional<Why> acronym(Known one, Known other) {
    for (String mine : one.acronyms()) {
      for (String theirs : other.acronyms()) {
        if (SearchText.key(mine).equals(SearchText.key(theirs))) {
          return Optional.of(new Why(Why.Kind.ACRONYM, mine, theirs));
        }
      }
    }
    return initials(one, other).or(() -> initials(other, one));
  }

  private static Optional<Why> initials(Known one, Known other) {
    for (String acronym : one.acronyms()) {
      String key = SearchText.key(acronym).replace(" ", "");
      for (String name : other.names()) {
        var words = SearchText.words(name);
        boolean itself = String.join("", words).equals(key);
        if (key.length() > 1
            && (itself || initials(words, 0).equals(key) || initials(words, 4).equals(key))) {
          return Optional.of(new Why(Why.Kind.INITIALS, acronym, name));
        }
      }
    }
    return Optional.empty();
  }

  /** First letters of the words; words shorter than {@code least} (of, the, de) may be left out. */
  static String initials(List<String> words, int least) {
    return words.stream()
        .filter(it -> it.length() >= least)
        .map(it -> it.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String sorted(List<String> words) {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  private static boolean sameScript(String one, String other) {
    return script(one) == script(other);
  }

  private static Character.UnicodeScript script(String text) {
    return text.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .filter(
            it -> it != Character.UnicodeScript.COMMON && it != Character.UnicodeScript.INHERITED)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }
}

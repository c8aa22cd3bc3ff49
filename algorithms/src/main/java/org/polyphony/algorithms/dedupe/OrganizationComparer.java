package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Organizations as people write them: with departments, places, acronyms and in several languages.
 * Institutions that stand alone anywhere in the column are recognized inside the longer texts.
 */
final class OrganizationComparer extends TextComparer {

  private final Set<Long> known = new HashSet<>();
  private final Map<String, Long> abbreviations = new HashMap<>();

  @Override
  int levels() {
    return 7;
  }

  @Override
  double[] experience() {
    return new double[] {0.0001, 0.004, 0.05, 0.3, 0.6, 0.93, 0.98};
  }

  @Override
  @Nullable Value value(String raw) {
    String text = Folding.fold(raw);
    return text.isEmpty() ? null : new Value(text, new OrganizationName(raw));
  }

  private static OrganizationName name(Value value) {
    return (OrganizationName) Objects.requireNonNull(value.parts);
  }

  @Override
  List<String> words(Value value) {
    List<String> words = new ArrayList<>();
    name(value).segments.forEach(words::addAll);
    return words.isEmpty() ? value.wordList() : words;
  }

  @Override
  void learn(Iterable<Value> values) {
    for (Value value : values) {
      known.addAll(name(value).alone());
      abbreviations.putAll(name(value).abbreviated());
    }
    values.forEach(value -> name(value).recognize(known, abbreviations));
    super.learn(values);
  }

  @Override
  void fit(Value value) {
    Set<Long> all = new HashSet<>(known);
    all.addAll(name(value).alone());
    name(value).recognize(all, abbreviations);
    super.fit(value);
  }

  @Override
  int level(Value a, Value b) {
    OrganizationName x = name(a);
    OrganizationName y = name(b);
    if (a == b || !x.core.isEmpty() && compact(x).equals(compact(y))) {
      return 7;
    }
    if (x.hospital == y.hospital && common(x.institutions, y.institutions)) {
      return 6;
    }
    double likeness = soft(a, b);
    if (likeness >= 0.85) {
      return 5;
    }
    boolean acronym =
        x.acronyms.stream().anyMatch(one -> one.length() >= 3 && y.acronyms.contains(one));
    if (acronym && likeness >= 0.3 || likeness >= 0.7) {
      return 4;
    }
    return acronym || likeness >= 0.5 ? 3 : likeness >= 0.25 ? 2 : 1;
  }

  private static String compact(OrganizationName name) {
    return name.core.replace(" ", "");
  }

  private static boolean common(long[] a, long[] b) {
    for (long x : a) {
      for (long y : b) {
        if (x == y) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  void features(Value value, FeatureSink to) {
    OrganizationName name = name(value);
    to.add('v', compact(name));
    for (long institution : name.institutions) {
      to.add('o', Long.toHexString(institution));
    }
    name.acronyms.forEach(acronym -> to.add('a', acronym));
    for (String word : words(value)) {
      if (word.length() > 1) {
        to.add('v', word);
      }
    }
  }
}

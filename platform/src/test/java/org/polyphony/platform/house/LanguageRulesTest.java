package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;

/** Six languages: no key missing, none unused, each plural complete. */
class LanguageRulesTest {

  @Test
  void everyLanguageHasEveryKeyWithTheSameArguments() {
    var wrong = new ArrayList<String>();
    var english = words(Language.EN);
    for (Language language : Language.values()) {
      wrong.addAll(differences(english, words(language), language));
    }
    assertThat(wrong).isEmpty();
    assertThat(differences(Map.of("a", "{x}"), Map.of("a", "{y}"), Language.FR)).hasSize(1);
    assertThat(differences(Map.of("a", "x"), Map.of(), Language.FR)).hasSize(1);
  }

  @Test
  void everyPluralHasTheFormsOfItsLanguage() {
    var wrong = new ArrayList<String>();
    for (Language language : Language.values()) {
      words(language).forEach((key, text) -> wrong.addAll(missingForms(key, text, language)));
    }
    assertThat(wrong).isEmpty();
    assertThat(missingForms("a", "{n, plural, one {#} other {#}}", Language.RU)).hasSize(1);
  }

  @Test
  void everyKeyIsUsed() {
    String code = code();
    var unused =
        words(Language.EN).keySet().stream()
            .filter(it -> !used(it, code))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
    assertThat(used("ui.never-written-anywhere", code)).isFalse();
  }

  private static Map<String, String> words(Language language) {
    var words = new TreeMap<String, String>();
    for (Path file : Sources.below(Sources.WORDS, "/" + language.code() + ".properties")) {
      var properties = new Properties();
      try {
        properties.load(new StringReader(Sources.read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, value) -> words.put((String) key, (String) value));
    }
    return words;
  }

  private static List<String> differences(
      Map<String, String> english, Map<String, String> other, Language language) {
    var wrong = new ArrayList<String>();
    var keys = new TreeSet<>(english.keySet());
    keys.addAll(other.keySet());
    for (String key : keys) {
      String a = english.get(key);
      String b = other.get(key);
      if (a == null || b == null || b.isBlank()) {
        wrong.add(language.code() + " " + key + " is missing");
      } else if (!arguments(a).equals(arguments(b))) {
        wrong.add(language.code() + " " + key + " has other arguments");
      }
    }
    return wrong;
  }

  private static Set<String> arguments(String text) {
    var names = new HashSet<String>();
    var pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  private static List<String> missingForms(String key, String text, Language language) {
    var wrong = new ArrayList<String>();
    var pattern = new MessagePattern(text);
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        var forms = forms(pattern, i);
        var needed =
            new TreeSet<>(
                PluralRules.forLocale(ULocale.forLocale(language.locale())).getKeywords());
        needed.removeAll(forms);
        if (language == Language.AR && forms.contains("=0")) {
          needed.remove("zero");
        }
        if (!needed.isEmpty()) {
          wrong.add(language.code() + " " + key + " lacks " + needed);
        }
      }
    }
    return wrong;
  }

  private static Set<String> forms(MessagePattern pattern, int start) {
    var forms = new HashSet<String>();
    int limit = pattern.getLimitPartIndex(start);
    int i = start + 1;
    while (i < limit) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        forms.add(pattern.getSubstring(part));
      } else if (part.getType() == MessagePattern.Part.Type.MSG_START) {
        i = pattern.getLimitPartIndex(i);
      }
      i++;
    }
    return forms;
  }

  private static String code() {
    var all = new StringBuilder();
    Sources.java().forEach(it -> all.append(Sources.read(it)));
    Sources.below(Sources.TEMPLATES, ".jte").forEach(it -> all.append(Sources.read(it)));
    return all.toString();
  }

  /**
   * A key counts as used when it, or a beginning of it that ends at a dot or hyphen, is written.
   */
  private static boolean used(String key, String code) {
    if (code.contains('"' + key + '"')) {
      return true;
    }
    for (int end = key.length() - 1; end > key.indexOf('.'); end--) {
      boolean joint = key.charAt(end - 1) == '.' || key.charAt(end - 1) == '-';
      if (joint && code.contains('"' + key.substring(0, end) + '"')) {
        return true;
      }
    }
    return false;
  }
}

package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A template calls its own module's templates and the kit, and holds no words and no style. */
class TemplateRulesTest {

  private static final Pattern CALL = Pattern.compile("@template\\.(\\w+)");
  private static final Pattern STYLE = Pattern.compile("\\sstyle=|<style|\\son[a-z]+=");

  /** Text between tags, after expressions and directives are taken out. */
  private static final Pattern WORDS = Pattern.compile("(?<![A-Za-z&#])[A-Za-z]{3,}");

  @Test
  void templatesStayInTheirModule() {
    assertThat(all(TemplateRulesTest::strays)).isEmpty();
    assertThat(strays("exchanges", "@template.strategy.goals()")).isNotEmpty();
  }

  @Test
  void noStyleAndNoScriptInTemplates() {
    assertThat(all((_, text) -> found(STYLE, text))).isEmpty();
    assertThat(found(STYLE, "<p style=\"color: red\">")).isNotEmpty();
    assertThat(found(STYLE, "<p onclick=\"x()\">")).isNotEmpty();
  }

  @Test
  void noWordsInTemplates() {
    assertThat(all((_, text) -> literals(text))).isEmpty();
    assertThat(literals("<p>Hello ${name}</p>")).containsExactly("Hello");
    assertThat(literals("<p>${text(\"a.b\")}</p>@if(x)<br>@endif")).isEmpty();
  }

  private interface Check {
    List<String> of(String module, String text);
  }

  private static List<String> all(Check check) {
    var found = new ArrayList<String>();
    for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
      String module = Sources.TEMPLATES.relativize(file).getName(0).toString();
      check
          .of(module, Sources.read(file))
          .forEach(it -> found.add(Sources.TEMPLATES.relativize(file) + ": " + it));
    }
    return found;
  }

  static List<String> strays(String module, String text) {
    return CALL.matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> !it.equals(module) && !it.equals("ui"))
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group()).toList();
  }

  static List<String> literals(String text) {
    String bare = text.replaceAll("(?m)^@(import|param).*$", "").replaceAll("(?s)<%--.*?--%>", "");
    bare = withoutBraces(bare);
    bare = withoutCalls(bare);
    bare = bare.replaceAll("@(endif|endfor|else|raw|endraw)", " ");
    bare = bare.replaceAll("(?s)<kbd[^>]*>.*?</kbd>", " ");
    bare = bare.replaceAll("(?s)<[^>]*>", " ").replaceAll("&[a-z]+;", " ");
    return found(WORDS, bare).stream().filter(it -> !it.equals("Polyphony")).toList();
  }

  /** Takes out {@code ${…}}, {@code !{…}} and {@code $unsafe{…}} with nested braces. */
  private static String withoutBraces(String text) {
    var kept = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '{' && (depth > 0 || i > 0 && "$!e".indexOf(text.charAt(i - 1)) >= 0);
      if (opens) {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      } else if (depth == 0) {
        kept.append(c);
      }
    }
    return kept.toString().replace("$unsafe", " ").replace("$", " ").replace("!", " ");
  }

  /** Takes out {@code @if(…)}, {@code @for(…)} and template calls but keeps content blocks. */
  private static String withoutCalls(String text) {
    var kept = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int at = directive(text, i);
      if (at < 0) {
        kept.append(text.charAt(i++));
      } else {
        i = skip(text, at, kept);
      }
    }
    return kept.toString();
  }

  private static int directive(String text, int from) {
    var match = Pattern.compile("@(if|elseif|for|template[.\\w]*)\\(").matcher(text);
    match.region(from, text.length());
    return match.lookingAt() ? match.end() : -1;
  }

  /** Skips to the closing parenthesis; the inside of a content block is kept for checking. */
  private static int skip(String text, int from, StringBuilder kept) {
    int depth = 1;
    int i = from;
    while (i < text.length() && depth > 0) {
      char c = text.charAt(i);
      if (c == '"') {
        i = text.indexOf('"', i + 1);
      } else if (c == '@' && i + 1 < text.length() && text.charAt(i + 1) == '`') {
        int end = endOfBlock(text, i + 2);
        kept.append(withoutCalls(text.substring(i + 2, end)));
        i = end;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      i++;
    }
    return i;
  }

  private static int endOfBlock(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '`') {
        depth += text.charAt(i - 1) == '@' ? 1 : -1;
        if (depth == 0) {
          return i;
        }
      }
    }
    return text.length();
  }
}

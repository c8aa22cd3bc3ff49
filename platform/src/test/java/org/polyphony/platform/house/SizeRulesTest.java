package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing grows beyond what one can read at a sitting; medians are reported. */
class SizeRulesTest {

  private static final int FILE = 400;
  private static final int METHOD = 40;
  private static final int TEMPLATE = 150;
  private static final Pattern HEAD =
      Pattern.compile(
          "^ {2,6}(?!(return|throw|else|if|for|while|switch|try|do|new|catch|synchronized)\\b)"
              + "(?!.*\\b(class|record|interface|enum)\\b)[\\w@<][^=]*\\(.*$");

  @Test
  void filesMethodsAndTemplatesStaySmall() {
    var wrong = new ArrayList<String>();
    var files = new ArrayList<Integer>();
    var methods = new ArrayList<Integer>();
    for (Path file : Sources.java()) {
      List<String> lines = Sources.read(file).lines().toList();
      files.add(lines.size());
      if (lines.size() > FILE) {
        wrong.add(file + " has " + lines.size() + " lines");
      }
      methods(lines).forEach(it -> check(it, file, methods, wrong));
    }
    var templates = new ArrayList<Integer>();
    for (Path file : Sources.below(Sources.TEMPLATES, ".jte")) {
      int lines = (int) Sources.read(file).lines().count();
      templates.add(lines);
      if (lines > TEMPLATE) {
        wrong.add(file + " has " + lines + " lines");
      }
    }
    report("files", files);
    report("methods", methods);
    report("templates", templates);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aLongMethodIsSeen() {
    var lines = new ArrayList<String>();
    lines.add("  void planted() {");
    for (int i = 0; i < 45; i++) {
      lines.add("    x();");
    }
    lines.add("  }");
    assertThat(methods(lines)).singleElement().matches(it -> it.length() == 45);
  }

  private record Method(String head, int length) {}

  private static void check(Method method, Path file, List<Integer> lengths, List<String> wrong) {
    lengths.add(method.length());
    if (method.length() > METHOD) {
      wrong.add(file + " " + method.head().strip() + " has " + method.length() + " lines");
    }
  }

  /** Lengths of bodies. The formatter closes one at the indent of its head: no parser is needed. */
  private static List<Method> methods(List<String> lines) {
    var found = new ArrayList<Method>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.endsWith(") {") || line.matches(".*\\) throws [\\w, .]+ \\{")) {
        String head = lines.get(start(lines, i));
        if (HEAD.matcher(head).matches()) {
          String close = head.substring(0, head.length() - head.stripLeading().length()) + "}";
          int end = i;
          while (end < lines.size() && !lines.get(end).equals(close)) {
            end++;
          }
          found.add(new Method(head, end - i - 1));
        }
      }
    }
    return found;
  }

  /** The line on which a signature of several lines begins: where its parentheses balance. */
  private static int start(List<String> lines, int end) {
    int open = 0;
    int i = end;
    while (i >= 0) {
      String line = lines.get(i);
      open += line.chars().filter(it -> it == ')').count();
      open -= line.chars().filter(it -> it == '(').count();
      if (open <= 0) {
        return i;
      }
      i--;
    }
    return end;
  }

  private static void report(String what, List<Integer> sizes) {
    var sorted = sizes.stream().sorted().toList();
    System.out.printf(
        "%s: %d, median %d, p90 %d, largest %d%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast());
  }
}

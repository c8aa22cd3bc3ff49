package org.polyphony.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing against WCAG 2.0 to 2.2, levels A and AA, on any page. */
@ExtendWith(House.Guest.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  /** A language with a theme. */
  record Look(String language, ColorScheme theme) {}

  /** English light and Arabic dark; all languages in both themes with -Dpolyphony.all=true. */
  static Stream<Look> looks() {
    if (!Boolean.getBoolean("polyphony.all")) {
      return Stream.of(new Look("en", ColorScheme.LIGHT), new Look("ar", ColorScheme.DARK));
    }
    return Stream.of("en", "fr", "es", "ru", "ar", "zh")
        .flatMap(it -> Stream.of(new Look(it, ColorScheme.LIGHT), new Look(it, ColorScheme.DARK)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void publicPages(Look look, House house) {
    try (BrowserContext context = house.open(House.visitor().setColorScheme(look.theme()))) {
      nothing(context, look, Addresses.from(context.request(), "/"));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void staffPages(Look look, House house) {
    try (BrowserContext context = house.staff(House.visitor().setColorScheme(look.theme()))) {
      Collection<String> staff =
          Addresses.from(context.request(), "/manage", "/account").stream()
              .filter(it -> it.startsWith("/manage") || it.startsWith("/account"))
              .toList();
      nothing(context, look, staff);
    }
  }

  @Test
  void aPictureWithoutWordsIsFound(House house) {
    try (BrowserContext context = house.open(House.visitor())) {
      Page page = context.newPage();
      page.navigate("/sign-in");
      page.evaluate("document.querySelector('main').append(document.createElement('img'))");
      Assertions.assertThat(problems(page)).singleElement().asString().contains("image-alt");
    }
  }

  private static void nothing(BrowserContext context, Look look, Collection<String> paths) {
    Page page = context.newPage();
    List<String> problems = new ArrayList<>();
    for (String path : paths) {
      page.navigate(path + "?lang=" + look.language());
      problems(page).forEach(it -> problems.add(path + " " + it));
    }
    Assertions.assertThat(problems).as(paths.size() + " pages, " + look).isEmpty();
  }

  private static List<String> problems(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .map(AccessibilityTest::text)
            .toList();
  }

  private static String text(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(3)
            .map(it -> it.getTarget() + " " + it.getHtml() + " " + it.getFailureSummary())
            .collect(Collectors.joining("; "));
  }
}

package org.polyphony.platform.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.ErrorPage;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.ListQuery;

/** Holds the promises of the kit on the one page that shows all of it. */
class StyleGuideTest {
  private static final int PUBLIC_BUDGET = 18_000;
  private static final int STAFF_BUDGET = 60_000;

  private static String guide(Language language) {
    return guide(language, Map.of("sort", "-name"));
  }

  private static String guide(Language language, Map<String, String> query) {
    String path = "/manage/style-guide";
    var page =
        Pages.at(language, "dark", path, () -> StyleGuidePage.of(new ListQuery(path, query)));
    return Pages.render(language, "dark", path, "ui/guide.jte", Map.of("page", page));
  }

  private static String error() {
    var page = new ErrorPage(404, Texts.text(Language.EN, "ui.error.404.title"), "<b>", "ref-1");
    return Pages.render(Language.EN, "auto", "/x", "ui/error.jte", Map.of("page", page));
  }

  private static byte[] asset(String path) {
    try (InputStream in = StyleGuideTest.class.getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int zipped(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map((MatchResult it) -> it.group(1))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void obeysTheContentPolicy(Language language) {
    String html = guide(language);
    assertThat(html).doesNotContain(" style=", "<style", "javascript:");
    assertThat(all(html, "\\s(on[a-z]+)=")).isEmpty();
    assertThat(all(html, "<script(?![^>]*src=\"/)([^>]*)>")).as("inline script").isEmpty();
    assertThat(html)
        .contains(
            "<html lang=\""
                + language.htmlTag()
                + "\" dir=\""
                + language.direction()
                + "\" data-theme=\"dark\">");
  }

  @Test
  void everyIdIsUniqueAndEveryReferenceIsThere() {
    String html = guide(Language.EN);
    List<String> ids = all(html, "\\sid=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(html, "\\sfor=\"([^\"]+)\""));
    assertThat(ids).containsAll(all(html, "href=\"#([^\"]+)\""));
    assertThat(ids).containsAll(all(html, "url\\(#([^)]+)\\)"));
    all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")
        .forEach(it -> assertThat(ids).contains(it.split(" ")));
  }

  @Test
  void everyIconIsInTheSprite() {
    String sprite = new String(asset("/static/icons.svg"), StandardCharsets.UTF_8);
    List<String> drawn = all(sprite, "<symbol id=\"([^\"]+)\"");
    List<String> used = all(guide(Language.EN), "icons\\.svg#([^\"]+)\"");
    assertThat(drawn).containsAll(used);
    assertThat(used).as("the style guide shows them all").containsAll(drawn);
    assertThat(sprite).doesNotContain("<style", "style=");
  }

  @Test
  void everyClassIsInTheStyleSheet() {
    String css = new String(asset("/static/app.css"), StandardCharsets.UTF_8);
    List<String> known = all(css, "\\.([a-zA-Z][a-zA-Z0-9-]*)");
    List<String> hooks =
        List.of(
            "bar-chart",
            "stack-chart",
            "line-chart",
            "scatter-chart",
            "other",
            "part",
            "site",
            "voiced",
            "series",
            "hatch",
            "todo",
            "text",
            "c7",
            "human",
            "original");
    all(guide(Language.EN), "\\sclass=\"([^\"]+)\"").stream()
        .flatMap(it -> List.of(it.split(" ")).stream())
        .filter(it -> !hooks.contains(it))
        .forEach(it -> assertThat(known).contains(it));
  }

  @Test
  void foldingTablesKeepTheirRoles() {
    String html = guide(Language.EN);
    String table =
        html.substring(html.indexOf("<table class=\"table fold"), html.indexOf("</table>"));
    assertThat(all(table, "<(t[rdh])(?![^>]* role=)[ >]")).as("cells without a role").isEmpty();
    assertThat(table).contains("aria-sort=\"descending\"");
  }

  @Test
  void listsWorkByLinksAlone() {
    String html =
        guide(Language.EN, new TreeMap<>(Map.of("sort", "name", "page", "2", "group", "g")));
    assertThat(html)
        .contains(
            "href=\"/manage/style-guide?group=g&amp;sort=-name\"",
            "href=\"/manage/style-guide.csv?group=g&amp;sort=name\"",
            "page=3\"",
            "Entries 5 to 8 of 40",
            "<option value=\"g\" selected>");
    assertThat(guide(Language.EN, Map.of("page", "99")))
        .contains(Texts.text(Language.EN, "ui.list.empty"));
  }

  @Test
  void errorPagesEscapeAndShowTheReference() {
    assertThat(error()).contains("&lt;b&gt;", "Reference: ref-1").doesNotContain("<b>");
  }

  @Test
  void firstViewsStayWithinTheirBudget() {
    int shared =
        zipped(asset("/static/app.css"))
            + zipped(asset("/static/icons.svg"))
            + zipped(asset("/static/polyphony.js"))
            + zipped(asset("/static/logo.svg"));
    int page = zipped(error().getBytes(StandardCharsets.UTF_8));
    int htmx = zipped(asset("/META-INF/resources" + Kit.HTMX));
    int staff = zipped(guide(Language.RU).getBytes(StandardCharsets.UTF_8));
    assertThat(shared + page).as("public, with a small page").isLessThan(PUBLIC_BUDGET);
    assertThat(shared + htmx + staff)
        .as("staff, with the largest page of the kit")
        .isLessThan(STAFF_BUDGET);
    assertThat(asset("/static/polyphony.js").length).as("script").isLessThan(5_000);
  }

  @Test
  void thePagerShowsTheEndsAndTheMiddle() {
    assertThat(Kit.pages(7, 16)).containsExactly(1, 0, 6, 7, 8, 0, 16);
    assertThat(Kit.pages(1, 1)).containsExactly(1);
    assertThat(Kit.pages(3, 5)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void theThemeFormReturnsToThisSiteOnly() {
    assertThat(ThemeController.local("/exchanges?q=a%20b")).isEqualTo("/exchanges?q=a%20b");
    for (String bad :
        List.of(
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "",
            "/a\r\nSet-Cookie: x")) {
      assertThat(ThemeController.local(bad)).isEqualTo("/");
    }
  }
}

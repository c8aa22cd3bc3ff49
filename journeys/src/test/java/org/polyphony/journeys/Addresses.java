package org.polyphony.journeys;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that one reaches by following links, one for each kind of page: of a hundred exchanges
 * the first is enough.
 */
final class Addresses {
  private static final Pattern LINK = Pattern.compile("\\shref=\"(/[^\"#?]*)");
  private static final Pattern FILE = Pattern.compile(".*\\.[a-z]{2,5}$");
  private static final List<String> ELSEWHERE =
      List.of("/api/", "/webjars/", "/sign-in/oidc", "/metrics", "/health");
  private static final List<Kind> KINDS =
      List.of(
          new Kind("(?<=/)\\d+(?=/|$)", "1"),
          new Kind("^/countries/[^/]+", "/countries/XX"),
          new Kind("^/mandates/[^/]+", "/mandates/x"),
          new Kind("^/strategies/[^/]+", "/strategies/x"),
          new Kind("^/manage/strategies/(?!add)[^/]+", "/manage/strategies/x"),
          new Kind("^/manage/catalogues/[^/]+", "/manage/catalogues/x"),
          new Kind("(?<=/entries/)[^/]+", "x"));

  /** What differs between addresses of one kind of page, and what stands for it. */
  private record Kind(String differs, String same) {}

  private Addresses() {}

  /** The paths that these beginnings lead to, the beginnings included. */
  static Collection<String> from(APIRequestContext http, String... beginnings) {
    Map<String, String> found = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (String path : beginnings) {
      found.putIfAbsent(kind(path), path);
      open.add(path);
    }
    while (!open.isEmpty()) {
      String path = open.remove();
      APIResponse answer = http.get(path);
      if (!answer.ok()) {
        found.remove(kind(path));
        System.out.println(path + " answers " + answer.status() + "; a link leads there");
        continue;
      }
      Matcher link = LINK.matcher(answer.text());
      while (link.find()) {
        String next = link.group(1);
        if (page(next) && found.putIfAbsent(kind(next), next) == null) {
          open.add(next);
        }
      }
      answer.dispose();
    }
    return found.values();
  }

  private static boolean page(String path) {
    return !(FILE.matcher(path).matches() && !path.startsWith("/mandates/"))
        && ELSEWHERE.stream().noneMatch(path::startsWith);
  }

  private static String kind(String path) {
    String kind = path;
    for (Kind each : KINDS) {
      kind = kind.replaceAll(each.differs(), each.same());
    }
    return kind;
  }
}

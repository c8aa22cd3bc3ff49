package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a list page was asked for: filter, order, page; and the links to the same list asked
 * otherwise. A controller takes it as an argument.
 *
 * @param path the list's own path
 * @param parameters the query, first value of each name, without empty ones and {@code lang}
 */
public record ListQuery(String path, Map<String, String> parameters) {

  /** Keeps an unchangeable copy. */
  public ListQuery {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Reads the query of a request. */
  public static ListQuery of(HttpServletRequest request) {
    var parameters = new LinkedHashMap<String, String>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals("lang") && !values[0].isBlank()) {
            parameters.put(name, values[0].replace("\0", "").strip());
          }
        });
    return new ListQuery(request.getRequestURI(), parameters);
  }

  /** A filter's value, empty if not set. */
  public String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** A filter's value as a number, or the fallback where it is none. */
  public int number(String name, int fallback) {
    try {
      return Integer.parseInt(get(name));
    } catch (NumberFormatException _) {
      return fallback;
    }
  }

  /** Which page of the list is wanted; {@code sort=name} or {@code sort=-name} gives the order. */
  public PageRequest page(int size) {
    String sort = get("sort");
    boolean descending = sort.startsWith("-");
    return new PageRequest(
        number("page", 1), number("size", size), descending ? sort.substring(1) : sort, descending);
  }

  /** The same list with one parameter changed; changing a filter goes back to the first page. */
  public String with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove("page");
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return link(path, changed);
  }

  /** The same list sorted by a column; a second time in the other direction. */
  public String sortedBy(String column) {
    return with("sort", get("sort").equals(column) ? "-" + column : column);
  }

  /** The value of {@code aria-sort} for a column. */
  public String ariaSort(String column) {
    String sort = get("sort");
    return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
  }

  /** The same list as a file, such as {@code .xlsx}, with the same filter and order. */
  public String export(String extension) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove("page");
    return link(path + "." + extension, changed);
  }

  /** Whether any filter (not order, not page) is set. */
  public boolean filtered() {
    return parameters.keySet().stream()
        .anyMatch(it -> !it.equals("page") && !it.equals("sort") && !it.equals("size"));
  }

  private static String link(String path, Map<String, String> parameters) {
    var uri = UriComponentsBuilder.fromPath(path);
    parameters.forEach((name, value) ->
        uri.queryParam(name, UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8)));
    return uri.build(true).toUriString();
  }
}

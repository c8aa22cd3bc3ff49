package org.polyphony.platform.identity.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A browser without script: keeps cookies, follows nothing, and sends the token of the last page
 * that had one.
 */
final class Browser {

  /** What the server answered. */
  record Answer(int status, String body, java.net.http.HttpHeaders headers) {
    String location() {
      return headers.firstValue("Location").map(it -> URI.create(it).getRawPath()).orElse("");
    }

    String target() {
      return headers.firstValue("Location").orElse("");
    }

    List<String> cookies() {
      return headers.allValues("Set-Cookie");
    }
  }

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  final Map<String, String> cookies = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();
  String csrf = "";

  Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  /** Posts fields, given as alternating names and values, with the token. */
  Answer post(String path, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("_csrf", csrf));
    return raw(path, all.toArray(String[]::new));
  }

  /** Posts fields without the token. */
  Answer raw(String path, String... fields) {
    var body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(encode(fields[i])).append('=').append(encode(fields[i + 1])).append('&');
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** Posts JSON, with the token as a header. */
  Answer json(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", csrf)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    var pairs = cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList();
    if (!pairs.isEmpty()) {
      request.header("Cookie", String.join("; ", pairs));
    }
    headers.forEach(request::header);
    return request;
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      var token = TOKEN.matcher(response.body());
      if (token.find()) {
        csrf = token.group(1);
      }
      return new Answer(response.statusCode(), response.body(), response.headers());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

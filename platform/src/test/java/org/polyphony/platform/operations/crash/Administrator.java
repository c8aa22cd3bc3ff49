package org.polyphony.platform.operations.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first administrator, come in by the printed link, with the session in a cookie. */
final class Administrator {
  private static final Pattern LINK = Pattern.compile("/welcome/\\S+");
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String WAITING = "/manage/accounts/waiting";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final ChildApplication application;
  private String token = "";

  private Administrator(ChildApplication application) {
    this.application = application;
  }

  static Administrator of(ChildApplication application) throws IOException, InterruptedException {
    var administrator = new Administrator(application);
    String said = application.command(administrator.http, "user", List.of("link"));
    Matcher link = LINK.matcher(said);
    if (!link.find()) {
      throw new IllegalStateException("No link for the first administrator: " + said);
    }
    administrator.open(link.group());
    administrator.send(
        link.group(),
        "name=Ada&email=ada%40example.org&password=" + encode("four words make one song"));
    administrator.open(WAITING);
    return administrator;
  }

  /** Invites this number by the form; whether the product said that it was done. */
  boolean invites(int number) throws IOException, InterruptedException {
    var answer =
        send(
            "/manage/accounts/invite",
            "name=Sample+Person&language=en&role=MEMBER&email=" + encode(address(number)));
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").endsWith(WAITING);
  }

  /** The address of the person of this number. */
  static String address(int number) {
    return "person-" + number + "@example.org";
  }

  private void open(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(application.address(path)).build();
    var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    Matcher found = TOKEN.matcher(answer.body());
    if (!found.find()) {
      throw new IllegalStateException(path + " answers " + answer.statusCode() + " without a form");
    }
    token = found.group(1);
  }

  private HttpResponse<Void> send(String path, String fields)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(application.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields + "&_csrf=" + encode(token)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

package org.polyphony.platform.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Assets;
import org.polyphony.platform.ui.Kit;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame of a page as it goes over the wire. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FrameTest {
  private static final Pattern ASSET =
      Pattern.compile("(?:href|src)=\"(/assets/[0-9a-f]{12}/[a-z-]+\\.(?:css|js|svg))[#\"]");

  private final HttpClient client = HttpClient.newHttpClient();
  @LocalServerPort int port;

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept-Encoding", "gzip");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) throws IOException {
    boolean zipped = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    var body = new ByteArrayInputStream(answer.body());
    try (var in = zipped ? new GZIPInputStream(body) : body) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anErrorPageSpeaksTheReadersLanguageInTheWholeFrame() throws Exception {
    var answer = get("/no/such/page", "Accept-Language", "ar");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(text(answer))
        .contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"auto\">")
        .contains(
            Texts.text(Language.AR, "ui.error.404.title"), Texts.text(Language.AR, "ui.disclaimer"))
        .contains("href=\"/no/such/page?lang=fr\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("style-src 'self';");
  }

  @Test
  void aFirstViewIsLightAndNeedsFewRequests() throws Exception {
    var page = get("/no/such/page");
    List<String> assets =
        ASSET.matcher(text(page)).results().map(it -> it.group(1)).distinct().toList();
    assertThat(assets)
        .containsExactlyInAnyOrder(
            Assets.url("app.css"),
            Assets.url("icons.svg"),
            Assets.url("polyphony.js"),
            Assets.url("logo.svg"));
    int weight = page.body().length;
    for (String asset : assets) {
      var answer = get(asset);
      assertThat(answer.statusCode()).as(asset).isEqualTo(200);
      assertThat(header(answer, "Cache-Control"))
          .as(asset)
          .isEqualTo("max-age=31536000, public, immutable");
      assertThat(header(answer, "Set-Cookie")).as(asset).isEmpty();
      weight += answer.body().length;
    }
    assertThat(weight).as("bytes over the wire").isLessThan(18_000);
  }

  @Test
  void anAddressWithTheDigestOfOtherContentLeadsNowhere() throws Exception {
    var answer = get(Assets.url("app.css").replaceAll("[0-9a-f]{12}", "000000000000"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Cache-Control")).doesNotContain("immutable");
    assertThat(get("/assets/app.css").statusCode()).isEqualTo(404);
  }

  @Test
  void librariesAreKeptTheVersionIsInTheirAddress() throws Exception {
    assertThat(header(get(Kit.HTMX), "Cache-Control")).contains("immutable");
  }

  @Test
  void theThemeIsKeptInACookieWithoutTokenAndWithoutScript() throws Exception {
    var form = HttpRequest.BodyPublishers.ofString("theme=dark&back=%2Fno%2Fsuch%3Fq%3D1");
    var post =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/theme"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(form)
            .build();
    var answer = client.send(post, HttpResponse.BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/no/such?q=1");
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertThat(cookie).startsWith("theme=dark;").contains("SameSite=Lax", "HttpOnly");
    assertThat(text(get("/no/such", "Cookie", "theme=dark"))).contains("data-theme=\"dark\"");
  }

  @Test
  void theStyleGuideIsForStaff() throws Exception {
    var answer = get("/manage/style-guide");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in");
  }
}

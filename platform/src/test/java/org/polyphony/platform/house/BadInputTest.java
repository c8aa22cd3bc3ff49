package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.settings.SettingsReader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

/**
 * Bad input at real addresses: each gets a sentence, nothing typed is lost, nothing is executed and
 * nothing ends in an error of ours. What each gets is docs/operations/bad-input.md, which this test
 * compares with what it saw.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(addFilters = false)
class BadInputTest {
  private static final Path PAGE = Path.of("../docs/operations/bad-input.md");
  private static final String TABLE = "| Sent | To | Answer | Sentence |\n|---|---|---|---|\n";
  private static final String EXCHANGE = "/manage/exchanges/add";
  private static final String ORGANISATION = "/manage/organisations/add";
  private static final String IMPORT = "/manage/stakeholders/import/read";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String ODD = "Zoë 👩🏽‍🎨 \u202Eabc\u202C \u200Fشعر";
  private static final String KEPT = "Kept as it was typed";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "data-errors>.*?<li>(?:<a[^>]*>)?(.*?)<|<h1>[^<]*</h1>\\s*<p class=\"lede\">(.*?)</p>",
          Pattern.DOTALL);

  private static final Actor OFFICER = new Officer();

  @Autowired MockMvc server;
  @LocalServerPort int port;

  private final List<String> lines = new ArrayList<>();

  /** May do everything. */
  private record Officer() implements Actor {
    @Override
    public Long accountId() {
      return 7L;
    }

    @Override
    public String name() {
      return "Sample Officer";
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return true;
    }
  }

  @Test
  void everyBadInputGetsItsSentence() throws Exception {
    forms();
    uploads();
    addresses();
    settings();
    String seen = TABLE + String.join("\n", lines) + "\n";
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("bad-input.md"), seen);
    assertThat(Files.readString(PAGE))
        .as("the table of " + PAGE + "; target/bad-input.md is what was seen")
        .contains(seen);
  }

  @Test
  void oddNamesAreKeptAndScriptIsText() throws Exception {
    String title = SCRIPT + ODD;
    var added = send(EXCHANGE, "title.en", title + "\0", "state", "HELD", "start", "2017");
    assertThat(added.getStatus()).isEqualTo(302);
    String number = added.getRedirectedUrl().replaceAll("\\D", "");
    for (String path : List.of("/exchanges/" + number, "/manage/exchanges/" + number + "/edit")) {
      String body = get(path).getContentAsString(StandardCharsets.UTF_8);
      assertThat(body).as(path).doesNotContain(SCRIPT).contains(ODD);
    }
    assertThat(get("/exchanges.csv").getContentAsString(StandardCharsets.UTF_8)).contains(title);
  }

  @Test
  void whatIsNotEvenARequestIsAnsweredToo() throws Exception {
    assertThat(raw("GET /exchanges?q=%00&page=-5&sort=drop HTTP/1.1")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /exchanges/99999999999999999999 HTTP/1.1")).startsWith("HTTP/1.1 404");
    assertThat(raw("GET /exchanges/%00 HTTP/1.1")).startsWith("HTTP/1.1 4");
    assertThat(raw("GET /mandates/..%2f..%2fetc HTTP/1.1")).startsWith("HTTP/1.1 4");
    assertThat(raw("GET /exchanges?q=%zz HTTP/1.1")).startsWith("HTTP/1.1 ").doesNotContain(" 500");
    assertThat(raw("GET /exchanges?view=month&month=2036-13 HTTP/1.1")).startsWith("HTTP/1.1 200");
    assertThat(raw("BREW /exchanges HTTP/1.1")).startsWith("HTTP/1.1 4");
  }

  private void forms() throws Exception {
    form("no title", EXCHANGE, "title.en", "");
    form("a title of 10,000 characters", EXCHANGE, "title.en", "x".repeat(10_000));
    form(
        "script in the title and no such day", EXCHANGE, "title.en", SCRIPT, "start", "2017-02-30");
    form(
        "signs and direction marks, and no date",
        EXCHANGE,
        "title.en",
        ODD,
        "start",
        "next spring");
    form("an end before the start", EXCHANGE, "title.en", "T", "start", "2017", "end", "2016");
    form("no such time zone", EXCHANGE, "title.en", "T", "zone", "Mars/Olympus");
    form("no such country", EXCHANGE, "title.en", "T", "countries", "QQ");
    form("an organiser that does not exist", EXCHANGE, "title.en", "T", "organisers", "987654321");
    form("SQL as a mandate", EXCHANGE, "title.en", "T", "mandates", "1 or 1=1");
    form("a state that there is not", EXCHANGE, "title.en", "T", "state", "FINISHED");
    form("no name", ORGANISATION, "name.en", "");
    form("a name of 10,000 characters", ORGANISATION, "name.en", "x".repeat(10_000));
    form(
        "no such address of mail",
        "/manage/accounts/invite",
        "name",
        "A",
        "email",
        "nobody",
        "role",
        "MEMBER");
    form(
        "a role that there is not",
        "/manage/accounts/invite",
        "name",
        "A",
        "email",
        "a@example.org",
        "role",
        "KING");
  }

  private void uploads() throws Exception {
    upload("nothing", "");
    upload("an empty file", "\n\n");
    upload("a picture", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0");
    upload("a table that breaks off within quotes", "Name\nA\n\"B\nC\n");
    upload("a table with a NUL character", "Name\nA\nB\0C\n");
    upload("two columns of one name", "Name,name\nA,B\n");
    upload("a heading and no rows", "Name,Country\n");
  }

  private void addresses() throws Exception {
    for (String path :
        List.of(
            "/exchanges/987654321",
            "/manage/exchanges/987654321/edit",
            "/countries/QQ",
            "/mandates/nothing",
            "/strategies/nothing/chain",
            "/manage/organisations/987654321")) {
      keep("the number or name of no record", "`" + path + "`", get(path));
    }
  }

  private void settings() {
    setting("POLYPHONY_PORT", "eighty");
    setting("POLYPHONY_PROT", "8081");
    setting("POLYPHONY_BASE_URL", "nowhere");
    setting("POLYPHONY_LANGUAGES", "en, tlh");
    setting("POLYPHONY_SEED", "everything");
    setting("POLYPHONY_SMTP_PORT", "99999");
    setting("POLYPHONY_DB_URL", "mysql://localhost/x");
  }

  /** What the person typed must be in the form that comes back. */
  private void form(String what, String path, String... fields) throws Exception {
    var answer = send(path, fields);
    String body = answer.getContentAsString(StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).as(what).isEqualTo(422);
    assertThat(body).as(what).doesNotContain(SCRIPT);
    for (int i = 0; i < fields.length; i += 2) {
      if (List.of("title.en", "name.en", "name", "start", "end", "email").contains(fields[i])) {
        assertThat(HtmlUtils.htmlUnescape(body)).as(what).contains(fields[i + 1]);
      }
    }
    if (path.equals(EXCHANGE)) {
      assertThat(body).as(what).contains(KEPT);
    }
    keep(what, "`" + path + "`", answer);
  }

  private void upload(String what, String content) throws Exception {
    var file =
        new MockMultipartFile(
            "file", "list.csv", "text/csv", content.getBytes(StandardCharsets.ISO_8859_1));
    keep(what, "`" + IMPORT + "`", answer(MockMvcRequestBuilders.multipart(IMPORT).file(file)));
  }

  private void keep(String what, String where, MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).as(what + " to " + where).isBetween(400, 499);
    var found = SENTENCE.matcher(answer.getContentAsString(StandardCharsets.UTF_8));
    assertThat(found.find()).as("a sentence for " + what).isTrue();
    String sentence = found.group(1) == null ? found.group(2) : found.group(1);
    line(what, where, String.valueOf(answer.getStatus()), HtmlUtils.htmlUnescape(sentence));
  }

  private void setting(String name, String value) {
    var refused =
        Assertions.catchThrowableOfType(
            StartRefused.class,
            () -> SettingsReader.read(Map.of(name, value, "POLYPHONY_DATA", "data")));
    assertThat(refused).as(name).isNotNull();
    line("`" + name + "=" + value + "`", "the start", "exit 1", refused.getMessage());
  }

  private void line(String what, String where, String answer, String sentence) {
    assertThat(sentence).as(what).isNotBlank();
    String shown = sentence.replaceAll("x{50,}", "x…").strip();
    lines.add("| " + String.join(" | ", what, where, answer, shown) + " |");
  }

  private MockHttpServletResponse get(String path) throws Exception {
    return answer(MockMvcRequestBuilders.get(URI.create(path)));
  }

  private MockHttpServletResponse send(String path, String... fields) throws Exception {
    var request = MockMvcRequestBuilders.post(URI.create(path)).param("source", KEPT);
    if (!Set.of(fields).contains("state")) {
      request.param("state", "IDEA");
    }
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return answer(request);
  }

  private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    return server
        .perform(request.requestAttr(Shell.ACTOR_ATTRIBUTE, OFFICER))
        .andReturn()
        .getResponse();
  }

  /** The first line of the answer to a request that no client of ours would let through. */
  private String raw(String first) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              (first + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .orElse("no answer");
    }
  }
}

package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.polyphony.platform.identity.TokenScope;
import org.polyphony.platform.identity.Tokens;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A confidential record is visible only to named people: every address of the product is asked by
 * somebody who may do everything but is not named, and says the same as before the record was made.
 * A route added later is asked too; one whose variables have no value here fails.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"POLYPHONY_SEED=strategy", "POLYPHONY_BASE_URL=https://exchange.example.org"})
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialityTest {

  /** In every name and text of the confidential records, and nowhere else. */
  private static final String WORD = "Zyxqava";

  private static final List<String> MARKS = List.of("zyxqava", "hidden.vren", "hidden.twin");

  /** Variables without a value here, and why. */
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("/account/passkeys/{id}", "one's own"),
          Map.entry("/account/sessions/{handle}", "one's own"),
          Map.entry("/account/tokens/{id}", "one's own"),
          Map.entry("/sign-in/link/{token}", "one's own"),
          Map.entry("/password/{token}", "one's own"),
          Map.entry("/welcome/{token}", "one's own"),
          Map.entry("/invitation/{token}", "one's own"),
          Map.entry("/my-data/{token}", "one's own"),
          Map.entry("/invitations/{token}", "one's own"),
          Map.entry("/manage/stakeholders/edits/{id}", "only for whoever prepared it"),
          Map.entry(
              "/manage/stakeholders/ladder/{strategy}/{id}/back/{added}",
              "what the notice of one's own move carries"),
          Map.entry("/manage/stakeholders/ladder/{strategy}/{id}/back/{added}/{until}", "the same"),
          Map.entry(
              "/manage/stakeholders/ladder/{strategy}/{id}/back/{added}/{until}/{ended}",
              "the same"),
          Map.entry(
              "/manage/strategies/{slug}/indicators/{id}/periods/{period}",
              "corrects a number, of nobody"),
          Map.entry("/manage/accounts/invitations/{id}", "to an account, not to a stakeholder"),
          Map.entry("/manage/accounts/requests/{id}", "for an account, of no stakeholder"),
          Map.entry("/manage/hand-over/{id}", "is undone, and shown on the page of all of them"),
          Map.entry("/manage/questionnaires/{id}/sheets/{sheet}", "of nobody who is named"),
          Map.entry("/control/{command}", "for the command line on the same machine"));

  /** Addresses that say something else at each visit, or something else rightly; and why. */
  private static final Map<String, String> CHANGING =
      Map.ofEntries(
          Map.entry("/health", "measures"),
          Map.entry("/manage/mail", "a reminder to a colleague says that something is due"),
          Map.entry("/manage/mail/{id}", "the same"),
          Map.entry("/metrics", "measures"),
          Map.entry("/account/second-step", "makes a new secret"),
          Map.entry("/exchanges/{id}/register", "a seat that is taken is taken, whoever has it"),
          Map.entry("/manage/exchanges/{id}/registration", "the same"));

  /** Ways in and errors; what only the one who made it opens; and what is in use or empty here. */
  private static final Set<String> SHUT =
      Set.of(
          "/error",
          "/sign-in",
          "/sign-in/code",
          "/sign-in/oidc",
          "/account/proposals/{id}",
          "/account/proposals/{id}/withdraw",
          "/questionnaires/{id}",
          "/manage/exchanges/rules/{id}.csv",
          "/manage/exchanges/rules/{id}/trial",
          "/manage/organisations/{id}/readers",
          "/manage/organisations/{id}/readers/{id}/remove",
          "/manage/people/{id}/readers",
          "/manage/people/{id}/readers/{id}/remove",
          "/manage/stakeholders/import/{id}/left-out.csv",
          "/manage/stakeholders/import/{id}/left-out.xlsx",
          "/manage/strategies/stakeholder-outreach-strategy/challenge/{id}/remove",
          "/manage/strategies/stakeholder-outreach-strategy/figure/{id}/remove");

  /** Where whoever may see the records finds them. */
  private static final Set<String> TELLING =
      Set.of(
          "/manage/stakeholders",
          "/manage/stakeholders.csv",
          "/manage/stakeholders.xlsx",
          "/manage/notes",
          "/manage/commitments",
          "/manage/commitments.csv",
          "/manage/influence",
          "/manage/needs",
          "/manage/segments/{id}",
          "/manage/segments/{id}.vcf",
          "/manage/segments/{id}.json",
          "/manage/exchanges/{id}",
          "/manage/exchanges/{id}/registration",
          "/manage/exchanges/{id}/registration.csv",
          "/manage/mail",
          "/manage/audit");

  /** What is typed into the filters of lists; of others the first choices are taken. */
  private static final Map<String, List<String>> TYPED =
      Map.ofEntries(
          Map.entry("q", List.of("kormelind", "mailbox.vren@example.org")),
          Map.entry("country", List.of("TV")),
          Map.entry("group", List.of("media")),
          Map.entry("role", List.of("advocate", "-")));

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc server;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired JdbcClient database;
  @Autowired Tokens tokens;
  @Autowired ScheduledTaskHolder tasks;
  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Scene scene = new Scene();
  private final Map<String, Visit> before = new LinkedHashMap<>();
  private final Map<String, Visit> after = new LinkedHashMap<>();
  private Map<String, String> values = Map.of();
  private Map<String, String> hiddenValues = Map.of();
  private Actor insider = Actor.VISITOR;
  private Actor outsider = Actor.VISITOR;

  /** May do everything, everywhere. */
  private record Everything(Long accountId, String name) implements Actor {
    @Override
    public boolean may(String permission, Scope... scopes) {
      return true;
    }
  }

  @BeforeAll
  void lookBeforeAndAfter() {
    insider = account("The insider");
    outsider = account("The outsider");
    beans.autowireBean(scene);
    var common = scene.make(insider);
    var open = twins(common, "Plainword", "plain.vren", false);
    scene.ask(insider, true);
    scene.awaitEnrolment();
    run();
    values = new HashMap<>(scene.values());
    values.put("/manage/accounts/{id}", String.valueOf(outsider.accountId()));
    values.put(
        "/manage/accounts/{id}/grants/{grant}",
        String.valueOf(
            scene.one("select id from identity_grant where account_id = " + outsider.accountId())));
    values.put(
        "/manage/mail/{id}", String.valueOf(scene.one("select min(id) from messaging_mail")));
    long batch = scene.imported(insider, "Name\nPlain League\n");
    values.put("/manage/stakeholders/import/{id}", String.valueOf(batch));
    values.put(
        "/manage/organisations/{id}/readers/{account}", String.valueOf(outsider.accountId()));
    values.put("/manage/people/{id}/readers/{account}", String.valueOf(outsider.accountId()));
    values.putAll(Own.values(open, scene));
    long done = scene.one("select max(id) from audit_entry");
    look(before);
    // what the outsider took away meanwhile is in the trail, rightly
    database
        .sql("delete from audit_entry where id > ? and account_id = ?")
        .params(done, outsider.accountId())
        .update();
    var hidden = twins(common, WORD, "hidden.vren", true);
    scene.awaitEnrolment();
    run();
    hiddenValues = Own.values(hidden, scene);
    hiddenValues.put(
        "/manage/organisations/{id}/readers/{account}", String.valueOf(insider.accountId()));
    hiddenValues.put("/manage/people/{id}/readers/{account}", String.valueOf(insider.accountId()));
    look(after);
  }

  private static boolean changing(String address) {
    return CHANGING.containsKey(plain(address));
  }

  private static String plain(String address) {
    return address.replaceAll("\\?.*", "").replaceAll("/[0-9]+(?=[/.]|$)", "/{id}");
  }

  private Actor account(String name) {
    long id =
        database
            .sql(
                "insert into identity_account (email, name, language, created_at)"
                    + " values (?, ?, 'en', now()) returning id")
            .param(name.toLowerCase(java.util.Locale.ROOT).replace(" ", ".") + "@example.org")
            .param(name)
            .query(Long.class)
            .single();
    database
        .sql("insert into identity_grant (account_id, role) values (?, 'ADMINISTRATOR')")
        .param(id)
        .update();
    return new Everything(id, name);
  }

  private Map<String, Long> twins(
      Twins.Common common, String word, String mailbox, boolean confidential) {
    var twins = new Twins();
    beans.autowireBean(twins);
    return twins.make(insider, common, word, mailbox, confidential, insider.accountId());
  }

  /** Everything that runs by the clock, now. */
  private void run() {
    tasks.getScheduledTasks().forEach(it -> it.getTask().getRunnable().run());
  }

  private void look(Map<String, Visit> seen) {
    for (String plain : routes("GET")) {
      String address = new Addresses(values).fill(plain);
      if (!address.contains("?")) {
        visit(address, seen);
      }
    }
    for (Visit page : List.copyOf(seen.values())) {
      if (page.type().startsWith("text/html") && page.status() == 200) {
        around(page, seen);
      }
    }
  }

  private void around(Visit page, Map<String, Visit> seen) {
    String path = page.address();
    page.filters()
        .forEach((name, choices) ->
            TYPED.getOrDefault(name, choices).forEach(it -> narrowed(path, name + "=" + it, seen)));
    page.links().stream()
        .filter(it -> it.contains("?") || it.startsWith("/manage/mail/"))
        .filter(it -> !it.contains("lang=") && !it.startsWith("/theme"))
        .limit(12)
        .forEach(it -> visit(it, seen));
  }

  private void narrowed(String path, String query, Map<String, Visit> seen) {
    visit(path + "?" + query, seen);
    for (String ending : List.of(".csv", ".xlsx")) {
      if (seen.containsKey(path + ending)) {
        visit(path + ending + "?" + query, seen);
      }
    }
  }

  private void visit(String address, Map<String, Visit> seen) {
    if (!address.startsWith("/sign-out") && !seen.containsKey(address)) {
      seen.put(address, Visit.get(server, outsider, address));
    }
  }

  private List<String> routes(String method) {
    var all = new LinkedHashSet<String>();
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(info -> {
          var methods = info.getMethodsCondition().getMethods();
          if (methods.isEmpty() || methods.stream().anyMatch(it -> it.name().equals(method))) {
            info.getPatternValues().forEach(it -> all.addAll(Addresses.plain(it)));
          }
        });
    return all.stream().sorted().toList();
  }

  @Test
  void everyRouteIsAsked() {
    var missing = new TreeSet<String>();
    for (String method : List.of("GET", "POST")) {
      for (String plain : routes(method)) {
        Addresses.variables(plain).stream()
            .filter(it -> !values.containsKey(it) && !LEFT_OUT.containsKey(it))
            .forEach(missing::add);
      }
    }
    assertThat(missing).as("variables without a value").isEmpty();
    assertThat(
            before.values().stream()
                .filter(it -> it.status() != 200 && !SHUT.contains(plain(it.address())))
                .map(it -> it.address() + " " + it.status()))
        .as("answers other than a page; give the route a record that has one, or say why")
        .isEmpty();
  }

  @Test
  void noAddressSaysAnything() {
    assertThat(String.join("\n", named(after.values()))).isEmpty();
  }

  private static List<String> named(Iterable<Visit> seen) {
    var named = new ArrayList<String>();
    for (Visit each : seen) {
      if (!each.naming(MARKS).isEmpty()) {
        int at =
            each.text().toLowerCase(java.util.Locale.ROOT).indexOf(each.naming(MARKS).getFirst());
        named.add(
            each.address()
                + ": "
                + each.text()
                    .substring(Math.max(0, at - 120), Math.min(each.text().length(), at + 80))
                    .replaceAll("\\s+", " "));
      }
    }
    return named;
  }

  @Test
  void everyPageAndFileIsAsItWasBefore() {
    var different = new ArrayList<String>();
    before.forEach((address, page) -> {
      if (changing(address)) {
        return;
      }
      Visit now = after.get(address);
      if (now == null || !now.lasting().equals(page.lasting())) {
        different.add(
            address + ": " + difference(page.lasting(), now == null ? "" : now.lasting()));
      }
    });
    after.keySet().stream()
        .filter(it -> !before.containsKey(it) && !changing(it))
        .map(it -> "new: " + it)
        .forEach(different::add);
    assertThat(String.join("\n", different)).isEmpty();
  }

  private static String difference(String was, String is) {
    int at = 0;
    while (at < Math.min(was.length(), is.length()) && was.charAt(at) == is.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return (was.substring(from, Math.min(was.length(), at + 60))
            + " → "
            + is.substring(from, Math.min(is.length(), at + 60)))
        .replaceAll("\\s+", " ");
  }

  @Test
  void directAddressesAreNotFound() {
    var wrong = new ArrayList<String>();
    var own = new Addresses(both());
    var nobody = new HashMap<>(values);
    hiddenValues.keySet().forEach(it -> nobody.put(it, "999999999"));
    var none = new Addresses(nobody);
    for (String method : List.of("GET", "POST")) {
      for (String plain : routes(method)) {
        if (Addresses.variables(plain).stream().noneMatch(hiddenValues::containsKey)) {
          continue;
        }
        String address = own.fill(plain);
        Visit answer = ask(method, address);
        int nothing = ask(method, none.fill(plain)).status();
        boolean as = answer.status() == nothing && (nothing == 404 || method.equals("POST"));
        if (!as || !answer.naming(MARKS).isEmpty()) {
          wrong.add(
              "%s %s %s %d like %d %s"
                  .formatted(
                      method, plain, address, answer.status(), nothing, answer.naming(MARKS)));
        }
      }
    }
    assertThat(String.join("\n", wrong)).isEmpty();
  }

  /** Without this the other tests would pass on a product that says nothing to anybody. */
  @Test
  void whoIsNamedIsTold() {
    var told =
        before.keySet().stream()
            .filter(it -> TELLING.contains(plain(it)) && !it.contains("?"))
            .filter(it -> !Visit.get(server, insider, it).naming(MARKS).isEmpty())
            .map(ConfidentialityTest::plain)
            .toList();
    assertThat(told).containsAll(TELLING);
  }

  @Test
  void visitorsAndTokensAreToldNothing() throws IOException, InterruptedException {
    String token =
        tokens.create(outsider, "Everything", Set.of(TokenScope.values()), Duration.ofDays(1));
    var named = new ArrayList<String>();
    for (String plain : routes("GET")) {
      String address = new Addresses(values).fill(plain);
      if (plain.startsWith("/manage") || address.contains("?")) {
        continue;
      }
      for (String bearer : List.of("", token)) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        if (!bearer.isEmpty()) {
          request.header("Authorization", "Bearer " + bearer);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        String said = Readable.text(answer.body()).toLowerCase(Locale.ROOT) + answer.headers();
        if (MARKS.stream().anyMatch(said::contains)) {
          named.add(address);
        }
      }
    }
    assertThat(named).isEmpty();
  }

  @Test
  void whoTypesTheSameIsHintedAtNothing() {
    for (String path : List.of("/manage/people/likely", "/manage/organisations/likely")) {
      var hint =
          Visit.post(
              server,
              outsider,
              path,
              "name",
              "Vren Kormelind",
              "name.en",
              "Kormelind Union",
              "email",
              "HIDDEN.vren@example.org",
              "phone",
              "+230 599 97531");
      assertThat(hint.naming(List.of("zyxqava", "not find"))).as(path).isEmpty();
    }
    var added =
        Visit.post(
            server,
            outsider,
            "/manage/people/add",
            "name",
            "Somebody Else",
            "email",
            "hidden.twin@example.org");
    assertThat(added.status()).as("no unique key tells of it").isEqualTo(302);
  }

  @Test
  void anImportDoesNotMeetThem() {
    String table =
        """
        Name,Email
        Someone Other,hidden.vren@example.org
        """;
    long id = scene.read(outsider, table);
    var page = Visit.get(server, outsider, "/manage/stakeholders/import/" + id);
    assertThat(page.naming(List.of("zyxqava"))).isEmpty();
    long seen = scene.read(insider, table);
    var known = Visit.get(server, insider, "/manage/stakeholders/import/" + seen);
    assertThat(known.naming(List.of("zyxqava"))).as("control").isNotEmpty();
    Visit.post(server, outsider, "/manage/stakeholders/import/" + id + "/apply");
    scene.settle(outsider, id);
    for (String rest : List.of("", "/left-out.csv", "/left-out.xlsx")) {
      var told = Visit.get(server, outsider, "/manage/stakeholders/import/" + id + rest);
      assertThat(told.naming(List.of("zyxqava"))).as(rest).isEmpty();
    }
    Visit.post(server, outsider, "/manage/stakeholders/import/" + id + "/undo");
  }

  @Test
  void theSweepShowsPairsToWhoMaySeeBoth() {
    Visit.post(server, insider, "/manage/stakeholders/duplicates/begin");
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            !Visit.get(server, insider, "/manage/stakeholders/duplicates")
                .naming(List.of("zyxqava"))
                .isEmpty());
    assertThat(named(List.of(Visit.get(server, outsider, "/manage/stakeholders/duplicates"))))
        .isEmpty();
  }

  /** Mails to others than the hidden ones themselves and those who may see them. */
  @Test
  void noMailTellsOthers() {
    var told =
        database
            .sql(
                "select recipient || ': ' || subject from messaging_mail where recipient not in"
                    + " ('hidden.vren@example.org') and concat(subject, body_text, body_html,"
                    + " recipient) ~* 'zyxqava|hidden[.]vren'")
            .query(String.class)
            .list();
    assertThat(told).isEmpty();
  }

  private Visit ask(String method, String address) {
    return method.equals("GET")
        ? Visit.get(server, outsider, address)
        : Visit.post(server, outsider, address);
  }

  private Map<String, String> both() {
    var all = new HashMap<>(values);
    all.putAll(hiddenValues);
    return all;
  }
}

package org.polyphony.platform.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.COLLEAGUE;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.Drafts;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@WithRecords
class ExchangePagesTest {

  private static final String EVIL = "</script><script>alert(1)</script>";
  private static final String ODD = "🎭 \u202eevil\u202c عرض <b>&\"'";

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  private Pages visitor;
  private Pages officer;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void people() {
    visitor = Pages.as(mvc, Actor.VISITOR);
    officer = Pages.as(mvc, OFFICER);
  }

  private long shipped(String title) {
    return exchanges
        .list(new ExchangeFilter(title, "", "", "", "", "", true), PageRequest.first(9), OFFICER)
        .rows()
        .getFirst()
        .id();
  }

  @Test
  void everyPageOpensInEveryLanguage() {
    long mauritius = shipped("artist");
    long dated = shipped("1st Forum");
    var open =
        List.of(
            "/exchanges",
            "/exchanges?view=month&month=2017-06",
            "/exchanges/" + mauritius,
            "/exchanges/" + dated);
    var staff = new ArrayList<>(open);
    for (String end :
        List.of(
            "",
            "/edit",
            "/remove",
            "/participants/add",
            "/counts/add",
            "/documents/add",
            "/results/add")) {
      staff.add("/manage/exchanges/" + mauritius + end);
    }
    staff.addAll(
        List.of(
            "/manage/exchanges",
            "/manage/exchanges/add",
            "/manage/exchanges/" + dated + "/participants/add?q=sam"));
    for (Language each : Language.values()) {
      for (String path : open) {
        assertThat(visitor.in(each).open(path).status()).as(each + path).isEqualTo(200);
      }
      for (String path : staff) {
        assertThat(officer.in(each).open(path).status()).as(each + path).isEqualTo(200);
      }
    }
  }

  @Test
  void showsTheChainUpAndDown() {
    String body = visitor.open("/exchanges/" + shipped("artist")).body();
    assertThat(body)
        .contains("What is this for?", "What came of it", "Output", "Outcome", "Goal")
        .contains(
            "/countries/MU", "Mauritius", "/strategies/", "not recorded", "icons.svg#expert-visit")
        .contains("/results/");
    assertThat(body).doesNotContain("/manage/exchanges/");
  }

  @Test
  void marksSamples() {
    var draft = draft("Sample " + word, "2026-03-10", null);
    long sample = exchanges.add(Drafts.sample(draft), ExchangeState.HELD, OFFICER);
    var page = visitor.open("/exchanges/" + sample);
    assertThat(page.body()).contains("Sample record").doesNotContain("application/ld+json");
  }

  @Test
  void namesPeopleOnlyToThoseWhoMaySeeThem() {
    long id = exchanges.add(draft("Named " + word, null, null), ExchangeState.HELD, OFFICER);
    var person = new PersonDetails("Person " + word, Profile.EMPTY.in("media", "FR"));
    exchanges.include(id, person, "", OFFICER);
    String name = "Person " + word;
    assertThat(visitor.open("/exchanges/" + id).body())
        .doesNotContain(name)
        .contains("1 participant");
    assertThat(Pages.as(mvc, MEMBER).open("/exchanges/" + id).body()).doesNotContain(name);
    assertThat(officer.open("/exchanges/" + id).body()).contains(name);
    assertThat(officer.open("/manage/exchanges/" + id).body()).contains(name);
  }

  @Test
  void answersNotFoundForWhatOneMayNotKnow() {
    long idea = exchanges.add(draft("Idea " + word, null, null), ExchangeState.IDEA, OFFICER);
    for (String path :
        List.of(
            "/exchanges/" + idea,
            "/exchanges/" + idea + ".ics",
            "/manage/exchanges/" + idea,
            "/manage/exchanges/" + idea + "/edit",
            "/exchanges/999999999",
            "/exchanges/99999999999999999999999",
            "/exchanges/abc",
            "/results/999999999",
            "/manage/exchanges/999999999/results/add")) {
      assertThat(Pages.as(mvc, MEMBER).open(path).status()).as(path).isEqualTo(404);
    }
    assertThat(visitor.open("/exchanges?q=" + word).body()).doesNotContain("Idea " + word);
    assertThat(officer.open("/manage/exchanges?q=" + word).body()).contains("Idea " + word);
    assertThat(Pages.as(mvc, MEMBER).open("/manage/exchanges").status()).isEqualTo(403);
  }

  @Test
  void addsAnExchangeWithEverything() {
    var done =
        officer.send(
            "/manage/exchanges/add",
            "title.en",
            "Workshop " + word,
            "title.fr",
            "Atelier " + word,
            "title.original",
            "en",
            "summary.en",
            "About",
            "state",
            "PLANNED",
            "start",
            "2027-03-01",
            "end",
            "2027-03-02",
            "zone",
            "Africa/Tunis",
            "instruments",
            "workshop",
            "areas",
            "artistic-freedom",
            "countries",
            "TN",
            "countries",
            "MU",
            "proposed",
            "yes",
            "sdgs",
            "sdg-5");
    assertThat(done.status()).isEqualTo(302);
    long id = Long.parseLong(done.location().replaceAll(".*/", ""));
    var draft = exchanges.byId(id, OFFICER).draft();
    assertThat(draft.countries()).containsExactly("TN", "MU");
    assertThat(draft.title().text(Language.FR)).isEqualTo("Atelier " + word);
    assertThat(draft.proposedLinks()).isTrue();
    assertThat(visitor.in(Language.FR).open("/exchanges/" + id).body())
        .contains("Atelier " + word, "1–2 mars 2027".substring(3), "Tunisie");
  }

  @Test
  void keepsWhatWasTypedAndSaysWhatIsWrong() {
    for (String[] bad :
        new String[][] {
          {"title.en", "", "This field is needed"},
          {"title.en", "x".repeat(301), "characters are too many"},
          {"summary.en", "y".repeat(4001), "characters are too many"},
          {"start", "2017-13", "is not a date"},
          {"start", "2017-02-31", "is not a date"},
          {"end", "2016", "lies before the start"},
          {"zone", "Mars/Olympus", "is not one of the choices"},
          {"countries", "QQ", "is not one of the choices"},
          {"instruments", "x".repeat(200), "is not one of the choices"},
          {"mandates", "1 or 1=1", "is not one of the choices"},
          {"mandates", "987654321", "is not one of the choices"},
          {"organisers", "987654321", "is not one of the choices"},
          {"strategy", "seven", "is not a number"},
          {"strategy", "987654321", "is not one of the choices"},
          {"objective", "987654321", "is not one of the choices"},
          {"delivery", "by pigeon", "is not one of the choices"},
          {"state", "FINISHED", "is not one of the choices"},
        }) {
      var fields = new ArrayList<>(List.of("source", "Kept " + word));
      for (String[] good :
          new String[][] {{"title.en", "T"}, {"start", "2017"}, {"state", "IDEA"}}) {
        if (!good[0].equals(bad[0])) {
          fields.addAll(List.of(good));
        }
      }
      fields.addAll(List.of(bad[0], bad[1]));
      var answer = officer.send("/manage/exchanges/add", fields.toArray(String[]::new));
      assertThat(answer.status()).as(Arrays.toString(bad)).isEqualTo(422);
      assertThat(answer.body()).as(bad[0]).contains(bad[2], "Kept " + word);
    }
  }

  @Test
  void executesNothingAndKeepsOddTitles() {
    long id =
        id(
            officer.send(
                "/manage/exchanges/add",
                "title.en",
                EVIL + ODD + "a\0b",
                "state",
                "HELD",
                "start",
                "2017-06-15",
                "summary.en",
                EVIL));
    assertThat(exchanges.byId(id, OFFICER).draft().title()).isEqualTo(text(EVIL + ODD + "ab"));
    for (String path :
        List.of(
            "/exchanges/" + id,
            "/manage/exchanges/" + id,
            "/manage/exchanges/" + id + "/edit",
            "/exchanges?q=evil",
            "/exchanges?view=month&month=2017-06",
            "/manage/exchanges/" + id + "/remove")) {
      assertThat(officer.open(path).body()).as(path).doesNotContain("<script>alert");
    }
    assertThat(officer.open("/exchanges?q=%3Cscript%3Ealert(1)").body())
        .doesNotContain("<script>alert");
  }

  private static long id(Pages.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    return Long.parseLong(answer.location().replaceAll("#.*", "").replaceAll(".*/", ""));
  }

  @Test
  void tellsSearchEnginesWithoutBreakingOut() {
    long id =
        id(
            officer.send(
                "/manage/exchanges/add",
                "title.en",
                EVIL,
                "state",
                "CANCELLED",
                "start",
                "2017-06",
                "countries",
                "MU",
                "delivery",
                "hybrid"));
    String body = visitor.open("/exchanges/" + id).body();
    var script =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(body);
    assertThat(script.find()).isTrue();
    var event = JsonMapper.shared().readTree(script.group(1));
    assertThat(event.path("@type").asString()).isEqualTo("Event");
    assertThat(event.path("name").asString()).isEqualTo(EVIL);
    assertThat(event.path("startDate").asString()).isEqualTo("2017-06");
    assertThat(event.path("eventStatus").asString()).endsWith("EventCancelled");
    assertThat(event.path("eventAttendanceMode").asString()).endsWith("MixedEventAttendanceMode");
    assertThat(event.path("location").path(0).path("address").path("addressCountry").asString())
        .isEqualTo("MU");
    assertThat(event.path("url").asString())
        .isEqualTo("https://exchange.example.org/exchanges/" + id);
  }

  @Test
  void showsALostUpdateAndLetsTheSecondSaveThrough() {
    long id =
        exchanges.add(draft("Contested " + word, "2017", null), ExchangeState.PLANNED, OFFICER);
    int seen = exchanges.byId(id, OFFICER).version();
    exchanges.change(id, seen, draft("Theirs " + word, "2018", null), COLLEAGUE);
    String path = "/manage/exchanges/" + id + "/edit";
    var answer =
        officer.send(path, "version", "" + seen, "title.en", "Mine " + word, "start", "2017");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Mine " + word, "Theirs " + word, "after this page was opened", "2018");
    var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(answer.body());
    assertThat(version.find()).isTrue();
    var again =
        officer.send(
            path, "version", version.group(1), "title.en", "Mine " + word, "start", "2017");
    assertThat(again.status()).isEqualTo(302);
    assertThat(exchanges.byId(id, OFFICER).draft().title()).isEqualTo(text("Mine " + word));
  }

  @Test
  void movesWithAReason() {
    long id = exchanges.add(draft("Moving " + word, null, null), ExchangeState.PLANNED, OFFICER);
    String path = "/manage/exchanges/" + id + "/move";
    assertThat(officer.send(path, "state", "REPORTED", "reason", "Kept").status()).isEqualTo(422);
    assertThat(officer.send(path, "reason", "Kept").body())
        .contains("Kept", "This field is needed");
    assertThat(officer.send(path, "state", "CONFIRMED", "reason", "r".repeat(1001)).status())
        .isEqualTo(422);
    assertThat(officer.send(path, "state", "CONFIRMED", "reason", "Funded " + word).status())
        .isEqualTo(302);
    assertThat(officer.open("/manage/exchanges/" + id).body())
        .contains("Funded " + word, "Sample Officer");
    assertThat(visitor.open("/exchanges/" + id).body())
        .doesNotContain("Funded " + word, "Sample Officer");
  }

  @Test
  void addsMarksAndRemovesParticipants() {
    long id = exchanges.add(draft("Peopled " + word, null, null), ExchangeState.HELD, OFFICER);
    String path = "/manage/exchanges/" + id + "/participants";
    assertThat(officer.send(path + "/add", "name", "", "email", "nonsense").status())
        .isEqualTo(422);
    assertThat(officer.send(path + "/add", "name", "N " + word, "email", "nonsense").status())
        .isEqualTo(422);
    assertThat(
            officer
                .send(path + "/add", "name", "New " + word, "group", "media", "country", "FR")
                .status())
        .isEqualTo(302);
    var part = exchanges.byId(id, OFFICER).participants().getFirst();
    assertThat(officer.open(path + "/add?q=" + word).body())
        .contains("New " + word, "takes part already");
    assertThat(officer.send(path + "/add", "person", "" + part.personId()).body())
        .contains("takes part already");
    assertThat(officer.open(path + "/add?person=987654321").status()).isEqualTo(404);
    assertThat(officer.send(path + "/" + part.id() + "/mark", "reached", "ATTENDED").status())
        .isEqualTo(302);
    assertThat(officer.send(path + "/" + part.id() + "/mark", "reached", "FLED").status())
        .isEqualTo(422);
    assertThat(officer.send(path + "/99999/mark", "reached", "ATTENDED").status()).isEqualTo(404);
    assertThat(officer.send("/manage/exchanges/" + id + "/remove").status()).isEqualTo(422);
    assertThat(officer.open(path + "/" + part.id() + "/remove").body()).contains("New " + word);
    assertThat(officer.send(path + "/" + part.id() + "/remove").status()).isEqualTo(302);
    assertThat(officer.send(path + "/" + part.id() + "/remove").status()).isEqualTo(404);
    assertThat(officer.send("/manage/exchanges/" + id + "/remove").status()).isEqualTo(302);
    assertThat(officer.open("/exchanges/" + id).status()).isEqualTo(404);
  }

  @Test
  void countsWithoutInventingZero() {
    long id = exchanges.add(draft("Counted " + word, null, null), ExchangeState.HELD, OFFICER);
    String path = "/manage/exchanges/" + id + "/counts/add";
    assertThat(officer.send(path, "category.en", "Guests", "people", "-1").status()).isEqualTo(422);
    assertThat(officer.send(path, "category.en", "Guests", "people", "many").status())
        .isEqualTo(422);
    assertThat(officer.send(path, "category.en", "Guests", "group", "martians").status())
        .isEqualTo(422);
    assertThat(officer.send(path, "category.en", "Guests", "group", "media").status())
        .isEqualTo(302);
    assertThat(exchanges.byId(id, OFFICER).counts())
        .extracting(ExchangeView.Count::count)
        .containsOnlyNulls();
    assertThat(visitor.open("/exchanges/" + id).body()).contains("Guests", "not recorded");
  }

  @Test
  void listsWithTheSameNumberOfStatements() throws Exception {
    for (int i = 0; i < 30; i++) {
      exchanges.add(
          draft("Row " + i + " " + word, "2061", null, List.of("MU")), ExchangeState.HELD, OFFICER);
    }
    visitor.open("/exchanges?q=" + word);
    long one = StatementCounter.count(() -> visitor.open("/exchanges?size=1&q=" + word));
    long thirty = StatementCounter.count(() -> visitor.open("/exchanges?size=30&q=" + word));
    assertThat(thirty).isEqualTo(one);
    assertThat(visitor.open("/exchanges?size=30&q=" + word).body())
        .contains("30 entries", "Row 29");
  }
}

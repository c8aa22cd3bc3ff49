package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.engagement.Staff;
import org.polyphony.platform.engagement.web.Pages;
import org.polyphony.platform.identity.Actors;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.RoleDetails;
import org.polyphony.platform.stakeholders.Roles;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The ladder of a strategy, and the registry on the map. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
class LadderPagesTest {

  @Autowired MockMvc server;
  @Autowired People people;
  @Autowired Roles roles;
  @Autowired Strategies strategies;
  @Autowired Actors actors;
  @Autowired JdbcClient database;

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private Actor officer = Actor.VISITOR;
  private Actor colleague = Actor.VISITOR;
  private Pages pages;
  private long strategy;
  private String ladder = "";

  @BeforeEach
  void letIn() {
    var staff = new Staff(database, actors);
    officer = staff.officer("Amina Sample");
    colleague = staff.officer("Boris Sample");
    pages = new Pages(server, Language.EN);
    var none = LocalizedText.EMPTY;
    strategy =
        strategies.add(
            new StrategyDraft(
                word,
                LocalizedText.of(Language.EN, "Strategy " + word),
                none,
                none,
                none,
                "",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false),
            Actor.system("Test"));
    ladder = "/manage/stakeholders/ladder?strategy=" + strategy;
  }

  @Test
  void tellsWhoStandsWhereAndWhoMovedWithinThePeriod() throws Exception {
    long ana = person("Ana", Marks.NONE);
    role(ana, "advocate", "2018", "2019");
    role(ana, "implementation-partner", "2020", null);
    long ben = person("Ben", Marks.NONE);
    role(ben, "implementation-partner", "2017", "2019-06");
    role(ben, "collaborator", "2019-07", null);
    long cai = person("Cai", Marks.NONE);
    role(cai, "influencer", "2018", null);
    String period = ladder + "&from=2018-06-01&until=2020-06-01";
    assertThat(pages.get(officer, period))
        .contains("Ana " + word, "Ben " + word, "Cai " + word)
        .contains("up, from Advocate", "down, from Implementation partner")
        .contains("Moved up (1)", "Moved down (1)", "Implementation partner (1)");
    assertThat(pages.get(officer, period + "&move=UP"))
        .contains("Ana " + word)
        .doesNotContain("Ben " + word, "Cai " + word);
    assertThat(pages.get(officer, period + "&role=collaborator"))
        .contains("Ben " + word)
        .doesNotContain("Ana " + word);
    assertThat(pages.get(officer, period + "&group=media")).doesNotContain("Ana " + word);
    assertThat(pages.get(officer, period.replace("ladder?", "ladder.csv?")))
        .contains("Ana " + word + ",,,Implementation partner,2020,\"up, from Advocate\"");
  }

  @Test
  void movesSomebodyAndTakesItBack() throws Exception {
    long ana = person("Ana", Marks.NONE);
    role(ana, "advocate", "2018", null);
    String move = "/manage/stakeholders/ladder/" + strategy + "/" + ana + "/move";
    assertThat(pages.get(officer, move)).contains("Move Ana " + word);
    var early = pages.post(officer, move, "role", "influencer", "since", "2017-05-01");
    assertThat(early.getStatus()).isEqualTo(422);
    assertThat(early.getContentAsString()).contains("began on 2018", "2017-05-01");
    var same = pages.post(officer, move, "role", "advocate", "since", "2020-05-01");
    assertThat(same.getStatus()).isEqualTo(422);
    var moved = pages.post(officer, move, "role", "influencer", "since", "2020-05-01");
    assertThat(moved.getStatus()).isEqualTo(302);
    var now = roles.of(officer, ana);
    assertThat(now)
        .extracting(
            it -> it.details().role() + " " + it.details().since() + " " + it.details().until())
        .containsExactlyInAnyOrder("influencer 2020-05-01 null", "advocate 2018 2020-04-30");
    pages.post(officer, back(ana, now, "2020-04-30"));
    assertThat(roles.of(officer, ana))
        .extracting(it -> it.details().role() + " " + it.details().until())
        .containsExactly("advocate null");
    pages.post(officer, move, "role", "-", "since", "2021");
    assertThat(pages.get(officer, ladder)).contains("Not engaged any more (1)");
  }

  private String back(long ana, List<Roles.Entry> now, String until) {
    long added = 0;
    long ended = 0;
    for (Roles.Entry it : now) {
      if (it.details().until() == null) {
        added = it.id();
      } else {
        ended = it.id();
      }
    }
    return "/manage/stakeholders/ladder/%d/%d/back/%d/%s/%d"
        .formatted(strategy, ana, added, until, ended);
  }

  @Test
  void whoIsConfidentialIsOnNobodyElsesLadderAndMap() throws Exception {
    long hidden = person("Hidden", new Marks(false, true, true));
    role(hidden, "advocate", "2018", null);
    assertThat(pages.get(officer, ladder)).contains("Hidden " + word, "Advocate (1)");
    assertThat(pages.get(colleague, ladder))
        .doesNotContain("Hidden " + word)
        .contains("Advocate (0)");
    assertThat(pages.get(colleague, ladder.replace("ladder?", "ladder.csv?")))
        .doesNotContain("Hidden");
    assertThat(
            pages.status(
                colleague, "/manage/stakeholders/ladder/" + strategy + "/" + hidden + "/move"))
        .isEqualTo(404);
    String map = "/manage/stakeholders/map?q=" + word;
    assertThat(pages.get(officer, map)).contains("country=WS", "Samoa", "1 entry");
    assertThat(pages.get(colleague, map)).doesNotContain("country=WS");
    assertThat(pages.get(officer, map.replace("map?", "map.csv?"))).contains("WS,Samoa,1");
    assertThat(pages.get(officer, "/manage/stakeholders?q=" + word))
        .contains("/manage/stakeholders/map?q=" + word);
  }

  @Test
  void costsTheSameForOneRowAndForThirty() throws Exception {
    for (int i = 0; i < 30; i++) {
      role(person("P" + i, Marks.NONE), "advocate", "2018", null);
    }
    for (String path : new String[] {ladder + "&size=", "/manage/stakeholders/map?size="}) {
      pages.get(officer, path + 1);
      long one = StatementCounter.least(() -> pages.get(officer, path + 1));
      assertThat(StatementCounter.least(() -> pages.get(officer, path + 30))).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @EnumSource
  void speaksEveryLanguage(Language language) throws Exception {
    long ana = person("Ana", Marks.NONE);
    role(ana, "advocate", "2018", null);
    var read = new Pages(server, language);
    String move = "/manage/stakeholders/ladder/" + strategy + "/" + ana + "/move";
    for (String each :
        new String[] {
          ladder, ladder + "&move=DOWN&role=-&from=2017", move, "/manage/stakeholders/map"
        }) {
      read.get(officer, each);
    }
    MockHttpServletResponse same = read.post(officer, move, "role", "advocate", "since", "2020");
    assertThat(same.getStatus()).isEqualTo(422);
    Objects.requireNonNull(read.post(officer, move, "role", "-", "since", "").getContentAsString());
  }

  private void role(long id, String role, String since, @Nullable String until) {
    roles.add(
        officer,
        id,
        new RoleDetails(
            strategy,
            role,
            List.of(),
            LocalizedText.EMPTY,
            PartialDate.parse(since),
            until == null ? null : PartialDate.parse(until)));
  }

  private long person(String name, Marks marks) {
    var profile = Profile.EMPTY.marked(marks);
    if (name.equals("Hidden")) {
      profile = profile.in(null, "WS");
    }
    return people.add(officer, new PersonDetails(name + " " + word, profile)).value();
  }
}

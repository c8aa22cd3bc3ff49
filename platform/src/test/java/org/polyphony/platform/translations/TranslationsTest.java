package org.polyphony.platform.translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.polyphony.platform.exchanges.Drafts.draft;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.Someone;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.exchanges.web.Pages;
import org.polyphony.platform.i18n.InterfaceWords;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Denied;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.ui.Sheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WithRecords
class TranslationsTest {
  private static final Actor EDITOR =
      new Someone(
          61L,
          "Sample Editor",
          Set.of(
              "translations.read",
              "exchanges.edit",
              "strategy.edit",
              "results.record",
              "stakeholders.read",
              "stakeholders.edit"));
  private static final Actor OTHER =
      new Someone(62L, "Sample Colleague", ((Someone) EDITOR).permissions());
  private static final Actor READER =
      new Someone(63L, "Sample Reader", Set.of("translations.read"));

  @Autowired Translations translations;
  @Autowired Exchanges exchanges;
  @Autowired MockMvc mvc;

  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

  private List<TextLine> lines(Actor actor, Language language, WordState... states) {
    var wanted =
        new Wanted("", states.length == 0 ? EnumSet.allOf(WordState.class) : Set.of(states), word);
    return translations.list(actor, language, wanted, PageRequest.first(200)).rows();
  }

  private WordState state(Language language) {
    return lines(EDITOR, language).getFirst().state();
  }

  private static long count(List<Coverage> all, String key, WordState state) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow().count(state);
  }

  private String exchange(ExchangeState state) {
    long id = exchanges.add(draft("Sample " + word, null, null), state, EDITOR);
    return "/manage/exchanges/" + id + "/edit";
  }

  @Test
  void countsWhatWasAddedInEachLanguage() {
    long original = count(translations.byLanguage(EDITOR), "en", WordState.ORIGINAL);
    long missing =
        count(translations.byKind(EDITOR, Language.FR), "exchanges.kind", WordState.MISSING);
    String form = exchange(ExchangeState.HELD);
    assertThat(count(translations.byLanguage(EDITOR), "en", WordState.ORIGINAL))
        .isEqualTo(original + 1);
    assertThat(count(translations.byKind(EDITOR, Language.FR), "exchanges.kind", WordState.MISSING))
        .as("one text: an empty summary is no text")
        .isEqualTo(missing + 1);
    var line = lines(EDITOR, Language.FR, WordState.MISSING);
    assertThat(line).hasSize(1);
    assertThat(line.getFirst().path()).isEqualTo(form);
    assertThat(line.getFirst().input()).isEqualTo("title");
  }

  @Test
  void aChangedOriginalMakesTheOthersOutdatedUntilAPersonChecksThem() {
    var officer = Pages.as(mvc, EDITOR);
    String form = exchange(ExchangeState.HELD);
    officer.send(form, "version", "0", "title.en", "Sample " + word, "title.fr", "Exemple " + word);
    assertThat(state(Language.FR)).isEqualTo(WordState.HUMAN);
    officer.send(form, "version", "1", "title.en", "New " + word, "title.fr", "Exemple " + word);
    assertThat(state(Language.FR)).isEqualTo(WordState.OUTDATED);
    assertThat(officer.open(form).body())
        .contains("Outdated: the original has changed", "name=\"title.fr.checked\"")
        .doesNotContain("name=\"title.en.checked\"", "name=\"title.es.checked\"");
    officer.send(
        form,
        "version",
        "2",
        "title.en",
        "New " + word,
        "title.fr",
        "Exemple " + word,
        "title.fr.checked",
        "yes");
    assertThat(state(Language.FR)).isEqualTo(WordState.HUMAN);
  }

  @Test
  void tellsNobodyOfWhatTheyMayNotKnow() {
    exchange(ExchangeState.IDEA);
    assertThat(lines(EDITOR, Language.FR)).hasSize(1);
    assertThat(lines(READER, Language.FR)).isEmpty();
    String secret = "Hidden " + word;
    Pages.as(mvc, EDITOR)
        .send("/manage/organisations/add", "name.en", secret, "confidential", "yes");
    assertThat(lines(EDITOR, Language.FR)).hasSize(2);
    assertThat(lines(OTHER, Language.FR)).hasSize(1);
    assertThat(translations.byKind(READER, Language.FR))
        .extracting(Coverage::key)
        .contains("strategy.kind.mandate", "stakeholders.countries.title")
        .doesNotContain("stakeholders.type.organisation", "results.show.record");
    assertThatThrownBy(() -> translations.byLanguage(new Someone(64L, "Nobody", Set.of())))
        .isInstanceOf(Denied.class);
  }

  @Test
  void onlyWhoMayChangeARecordGetsTheWayToItsForm() {
    exchange(ExchangeState.HELD);
    assertThat(lines(EDITOR, Language.FR).getFirst().path()).isNotNull();
    assertThat(lines(READER, Language.FR).getFirst().path()).isNull();
  }

  @Test
  void everyFormThatIsOfferedOpensAtTheField() {
    var officer = Pages.as(mvc, EDITOR);
    var all = new Wanted("", EnumSet.allOf(WordState.class), "");
    var seen = new java.util.TreeSet<String>();
    translations.export(
        EDITOR,
        Language.FR,
        all,
        it -> {
          if (it.path() != null && seen.add(it.kind() + " " + it.label())) {
            var page = officer.open(it.path());
            assertThat(page.status()).as(it.path()).isEqualTo(200);
            assertThat(page.body()).as(it.path()).contains("name=\"" + it.input() + ".fr\"");
          }
        });
    assertThat(seen).hasSizeGreaterThan(15);
  }

  @Test
  void thePagesSpeakEveryLanguage() {
    exchange(ExchangeState.HELD);
    for (Language each : Language.values()) {
      var officer = Pages.as(mvc, EDITOR).in(each);
      for (String path : List.of("", "/fr?q=" + word, "/ar?state=every&kind=exchanges.kind")) {
        var page = officer.open("/manage/translations" + path);
        assertThat(page.status()).as(each + path).isEqualTo(200);
      }
      assertThat(officer.open("/manage/translations").body())
          .contains(Texts.text(each, "translations.not-reviewed"));
    }
    assertThat(Pages.as(mvc, EDITOR).open("/manage/translations/fr?q=" + word).body())
        .contains("#f-title-fr\"", "Sample " + word, "Missing");
    assertThat(Pages.as(mvc, EDITOR).open("/manage/translations/de").status()).isEqualTo(404);
  }

  @Test
  void theListGoesOutAsAFile() throws Exception {
    String form = exchange(ExchangeState.HELD);
    String csv = Pages.as(mvc, EDITOR).open("/manage/translations/fr.csv?q=" + word).body();
    assertThat(csv)
        .contains("Exchange,Sample " + word + ",Title,Missing,en,Sample " + word + ",," + form);
    byte[] file =
        mvc.perform(
                MockMvcRequestBuilders.get("/manage/translations/fr.xlsx?q=" + word)
                    .requestAttr(org.polyphony.platform.ui.Shell.ACTOR_ATTRIBUTE, EDITOR))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    var rows = Sheets.read(file, 1);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1)).contains("Sample " + word, "Missing", form);
    assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
  }

  @Test
  void aPageOfManyTextsCostsNoMoreStatementsThanOne() throws Exception {
    exchange(ExchangeState.HELD);
    var every = new Wanted("", EnumSet.allOf(WordState.class), "");
    var few = new Wanted("", EnumSet.allOf(WordState.class), word);
    long one =
        StatementCounter.count(
            () -> translations.list(EDITOR, Language.FR, few, PageRequest.first(30)));
    long many =
        StatementCounter.count(
            () -> translations.list(EDITOR, Language.FR, every, PageRequest.first(30)));
    assertThat(many).isEqualTo(one).isLessThanOrEqualTo(2);
  }

  @Test
  void theWordsOfTheInterfaceAreAllThere() {
    for (Language each : Language.values()) {
      var parts = InterfaceWords.of(each);
      assertThat(parts).extracting(InterfaceWords.Part::missing).containsOnly(0);
      assertThat(parts.stream().mapToInt(InterfaceWords.Part::total).sum())
          .isEqualTo(Texts.keys().size());
    }
  }
}

package org.polyphony.launcher.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Vocabulary;
import org.polyphony.launcher.support.Ran;
import org.polyphony.launcher.support.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecommendCommandTest {

  private static final Path DOCS = Path.of("../docs/algorithms");
  private static final Path PLAN = DOCS.resolve("recommend-example/plan.yaml");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Ran run(Object... arguments) {
    return Ran.command(new RecommendCommand(), arguments);
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void theExampleGivesWhatItsPageSays() {
    JsonNode json = run(PLAN, "--json").json();
    JsonNode first = json.get("proposals").get(0);
    assertThat(
            first.get("stages").valueStream().map(one -> one.get("instrument").asString()).toList())
        .containsExactly("workshop");
    assertThat(json.get("rules").get("sha256").asString()).isEqualTo(RuleTable.shipped().hash());
    assertThat(json.get("rules").get("judgement").asString()).contains("own judgement");
    String text = run(PLAN).out();
    assertThat(text)
        .contains("1. workshop (face-to-face)")
        .contains("With 20 days more: technical deep dive becomes possible.")
        .contains("Ruled out:")
        .contains("What would change the answer:")
        .contains("own judgement");
  }

  @Test
  void everyOutputFollowsItsSchema() throws IOException {
    JsonMapper mapper = new JsonMapper();
    JsonNode schema = mapper.readTree(DOCS.resolve("recommend.schema.json").toFile());
    Path bare = file("bare.yaml", "challenges: lack-of-data\n");
    Path euros =
        file(
            "euros.yaml",
            "outcomes: [enhanced-skills]\naudience: {languages: [en, fr], interpretation: no,"
                + " countries: 3}\ntime: {days: 40, daysEach: 1}\n"
                + "budget: {amount: 3000.50, currency: EUR, rate: 1.1}\nconnectivity: poor\n");
    for (Path plan : List.of(PLAN, bare, euros)) {
      Ran ran = run(plan, "--json", "--most", "20");
      assertThat(SchemaCheck.violations(schema, new JsonMapper().readTree(ran.out()))).isEmpty();
    }
    JsonNode trial = run("--try", DOCS.resolve("recommend-example/cases.yaml"), "--json").json();
    assertThat(
            SchemaCheck.violations(
                mapper.readTree(DOCS.resolve("recommend-try.schema.json").toFile()), trial))
        .isEmpty();
    assertThat(trial.get("first").asInt()).isEqualTo(3);
    assertThat(words(trial.get("ruledOutThoughWorked"))).containsExactly("Small round on data");
  }

  @Test
  void nothingPossibleIsExitCodeOneWithTheReasons() throws IOException {
    Path plan = file("p.yaml", "outcomes: [new-knowledge]\ntime: {days: 3}\n");
    Ran ran = run(plan, "--json");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(new JsonMapper().readTree(ran.out()).get("proposals").isEmpty()).isTrue();
    assertThat(ran.err()).contains("There is no solution.").contains("takes at least");
    assertThat(run(plan).out()).contains("days more: workshop becomes possible");
  }

  @Test
  void ownRulesAreUsedAndTheirRefusalNamesTheFileAndLine() throws IOException {
    String shipped = run("--show-rules").out();
    Path same = file("own.csv", shipped.replace("\n", "\r\n"));
    assertThat(run(PLAN, "--json", "--rules", same).out()).isEqualTo(run(PLAN, "--json").out());
    Path wrong = file("wrong.csv", shipped + "x,workshop,person > 3,fits,5,r,n.\n");
    Ran ran = run(PLAN, "--rules", wrong);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("wrong.csv line " + (shipped.lines().count() + 1))
        .contains("nearest: persons");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("outcomes: [new-knowlege]\n", "line 1: outcomes[0]"),
        Arguments.of("outcomes: [new-knowlege]\n", "nearest: new-knowledge"),
        Arguments.of("outcomes:\n  new-knowledge: 0\n", "line 2: outcomes.new-knowledge is 0"),
        Arguments.of("outcomes:\n  new-knowledge: lots\n", "use a number above 0"),
        Arguments.of("outcomes: [new-knowledge, new-knowledge]\n", "again; name it once"),
        Arguments.of("name: x\n", "has neither outcomes nor challenges"),
        Arguments.of("outcome: [new-knowledge]\n", "nearest: outcomes"),
        Arguments.of("challenges: lack-of-dada\n", "nearest: lack-of-data"),
        Arguments.of(with("audience:\n  person: 3\n"), "line 3: audience.person is not read"),
        Arguments.of(with("audience: {persons: -3}\n"), "audience.persons is '-3'"),
        Arguments.of(with("audience: {persons: 3.5}\n"), "use a whole number from 1"),
        Arguments.of(with("audience: {countries: [QQQ]}\n"), "audience.countries[0]"),
        Arguments.of(with("audience: {languages: [english]}\n"), "audience.languages[0]"),
        Arguments.of(with("audience: {groups: [goverment]}\n"), "nearest: government"),
        Arguments.of(with("audience: {interpretation: maybe}\n"), "nearest:"),
        Arguments.of(with("connectivity: slow\n"), "line 2: connectivity"),
        Arguments.of(with("security: [x, y]\n"), "security is not a single value"),
        Arguments.of(with("time: 30\n"), "time is not a mapping"),
        Arguments.of(with("budget: {amount: 5}\n"), "lacks amount or currency"),
        Arguments.of(with("budget: {amount: 5, currency: EUR}\n"), "add rate: how many USD"),
        Arguments.of(with("budget: {amount: 5, currency: USD, rate: 2}\n"), "leave it out"),
        Arguments.of(with("budget: {amount: .inf, currency: USD}\n"), "use an amount from 0"),
        Arguments.of(with("budget: {amount: 5, currency: EURO}\n"), "nearest: EUR"),
        Arguments.of(with("outcomes: [enhanced-skills]\n"), "'outcomes' stands on line 1 too"),
        Arguments.of("a: &x [1]\nb: *x\n", "line 1: anchors and aliases are not read"),
        Arguments.of("a: !!java.net.URL x\n", "line 1: tags (!) are not read"),
        Arguments.of(with("---\nb: 1\n"), "line 2: a second document starts"),
        Arguments.of("a: [1\n", "not YAML"),
        Arguments.of("[".repeat(5000), "nested deeper than 20"),
        Arguments.of("[a]: 1\n", "write a name before the colon"),
        Arguments.of("- a\n", "not a mapping"),
        Arguments.of("", "not a mapping"),
        Arguments.of("a: b\u0000\n", "U+0000"),
        Arguments.of("a: " + "x".repeat(1_000_000), "more than 1,000,000 bytes"));
  }

  private static String with(String more) {
    return "outcomes: [new-knowledge]\n" + more;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatItCannotRead(String text, String message) throws IOException {
    Ran ran = run(file("plan.yaml", text));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("plan.yaml").contains(message).doesNotContain("Exception");
    assertThat(ran.err().lines().count()).isEqualTo(1);
  }

  @Test
  void refusesBytesThatAreNotUtf8AndFilesThatAreNotThere() throws IOException {
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "a: 1\nname: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run(latin).err()).contains("latin.yaml line 2: not UTF-8");
    assertThat(run(folder.resolve("none.yaml")).err()).contains("there is no such file");
    assertThat(run(folder).code()).isEqualTo(1);
  }

  @Test
  void lineEndsAndAByteOrderMarkDoNotMatter() throws IOException {
    Path windows = file("w.yaml", "\uFEFF" + Files.readString(PLAN).replace("\n", "\r\n"));
    assertThat(run(windows, "--json").out()).isEqualTo(run(PLAN, "--json").out());
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    assertThat(run().code()).isEqualTo(2);
    assertThat(run(PLAN, "--show-rules").code()).isEqualTo(2);
    assertThat(run(PLAN, "--most", "0").code()).isEqualTo(2);
    assertThat(run("--help").code()).isZero();
  }

  @Test
  void refusesCasesThatAreNotComplete() throws IOException {
    assertThat(run("--try", file("c.yaml", "cases: []\n")).err()).contains("has no cases");
    Path wrong =
        file(
            "c.yaml",
            "cases:\n  - name: a\n    plan: {challenges: lack-of-data}\n    used: [workshp]\n");
    assertThat(run("--try", wrong).err())
        .contains("c.yaml line 4: cases[0].used[0]")
        .contains("nearest: workshop");
  }

  /** The codes are those of the shipped catalogues. */
  @Test
  void theVocabularyIsThatOfTheCatalogues() {
    YamlAt all =
        YamlTree.read(Path.of("../demo-data/src/main/resources/polyphony-data/catalogues.yaml"));
    Vocabulary words = Vocabulary.DEFAULT;
    assertThat(keys(all, "instruments")).isEqualTo(words.instruments());
    assertThat(keys(all, "activities")).isEqualTo(words.activities());
    assertThat(keys(all, "outcomes")).isEqualTo(words.outcomes());
    assertThat(keys(all, "stakeholderGroups")).isEqualTo(words.groups());
    List<String> challenges = new ArrayList<>(keys(all, "institutionalChallenges"));
    challenges.addAll(keys(all, "governanceChallenges"));
    assertThat(challenges).isEqualTo(words.challenges());
    assertThat(keys(all, "deliveryModes")).containsAll(words.modes());
  }

  /** What the catalogue says an instrument is for, the shipped rules say too. */
  @Test
  void theWeightsAreThoseOfTheCatalogue() {
    YamlAt all =
        YamlTree.read(Path.of("../demo-data/src/main/resources/polyphony-data/catalogues.yaml"));
    List<String> rules =
        RuleTable.shipped().rows().stream()
            .filter(row -> row.effect().equals("weights"))
            .map(row -> row.subject() + " " + new TreeSet<>(List.of(row.value().split("; "))))
            .toList();
    int compared = 0;
    for (YamlAt instrument : all.mapping().get("instruments").list()) {
      YamlAt weights = instrument.mapping().get("weights");
      if (weights != null) {
        TreeSet<String> words = new TreeSet<>();
        weights.mapping().forEach((outcome, word) -> words.add(outcome + " " + word.word()));
        assertThat(rules).contains(instrument.mapping().get("key").word() + " " + words);
        compared++;
      }
    }
    assertThat(compared).isEqualTo(8);
  }

  private static List<String> keys(YamlAt all, String list) {
    return all.mapping().get(list).list().stream()
        .map(entry -> entry.mapping().get("key").word())
        .toList();
  }
}

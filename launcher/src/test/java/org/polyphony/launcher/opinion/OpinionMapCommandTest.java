package org.polyphony.launcher.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.launcher.support.Ran;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpinionMapCommandTest {

  private static final String HEADER = "timestamp,datetime,comment-id,voter-id,vote\n";

  @TempDir Path folder;

  private Path comments;

  @BeforeEach
  void statements() throws IOException {
    comments =
        write(
            "comments.csv",
            "comment-id,moderated,comment-body\n10,1,Ten <b>\n2,1,Two\n3,-1,Three\n");
  }

  @Test
  void theLatestVoteByTimeStandsAndIdsStayAsTheyAre() throws IOException {
    Path votes =
        write(
            "votes.csv",
            HEADER + "9,x,2,007,1\n5,x,2,007,-1\n1,x,10,b,1\n1,x,10,b,0\n2,x,2,b,-1\n");
    JsonNode map = run("--votes", votes, "--comments", comments, "--k", 1, "--json").json();
    assertThat(map.get("participants").get(0).get("id").stringValue()).isEqualTo("007");
    assertThat(map.get("statements").findValuesAsString("id")).containsExactly("2", "3", "10");
    JsonNode two = map.get("statements").get(0);
    assertThat(two.get("agree").intValue()).isEqualTo(1);
    assertThat(two.get("disagree").intValue()).isEqualTo(1);
    assertThat(map.get("statements").get(2).get("pass").intValue()).isEqualTo(1);
    assertThat(map.get("center").get(0).doubleValue()).isZero();
  }

  @Test
  void peopleWithoutAGroupHaveNullAndGivenGroupsKeepTheirNames() throws IOException {
    Path matrix =
        write(
            "participants-votes.csv",
            "participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,2,10\n"
                + "a,,north,0,2,2,0,1,1\nb,,south,0,1,0,1,,-1\nc,,,0,1,1,0,1,\n");
    JsonNode map =
        run("--matrix", matrix, "--comments", comments, "--keep-groups", "--json").json();
    assertThat(map.get("k").intValue()).isEqualTo(2);
    assertThat(map.get("participants").get(2).get("group").isNull()).isTrue();
    assertThat(map.get("participants").get(0).get("group").stringValue()).isEqualTo("north");
    JsonNode ten = map.get("statements").get(1);
    assertThat(ten.get("groupVotes").get("south").get("disagree").intValue()).isEqualTo(1);
    // north (1+1)/(1+2), south (0+1)/(1+2)
    assertThat(ten.get("consensus").doubleValue()).isEqualTo(2 / 3.0 * (1 / 3.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1,x,2,a,2|line 2: vote is '2'; it must be 1 (agree), -1 (disagree) or 0 (pass)",
        "1,x,2,a,NaN|line 2: vote is 'NaN'",
        "1,x,2,a,|line 2: vote is ''",
        "1,x,99,a,1|line 2: comment-id '99' is not in the comments file",
        "1,x,2,,1|line 2: voter-id is empty; fill it in",
        "soon,x,2,a,1|line 2: timestamp is 'soon'; it must be a whole number of milliseconds",
        "1,x,2|line 2: has 3 fields where the header has 5",
        "1,x,2,a,1|needs at least two people who voted; here only one did",
        "1,x,2,\"a|close every quote",
      })
  void refusesVotesWithPlaceValueAndCure(String line, String message) throws IOException {
    Path votes = write("votes.csv", HEADER + line);
    refused(run("--votes", votes, "--comments", comments, "--json"), message);
  }

  @Test
  void refusesEmptyFilesAndAllPasses() throws IOException {
    refused(run("--votes", write("votes.csv", ""), "--comments", comments), "the file is empty");
    refused(run("--votes", write("votes.csv", HEADER), "--comments", comments), "here nobody did");
    refused(
        run(
            "--votes",
            write("votes.csv", HEADER + "1,x,2,a,0\n1,x,2,b,0\n"),
            "--comments",
            comments),
        "Every vote is a pass");
    refused(
        run("--votes", folder.resolve("none.csv"), "--comments", comments),
        "none.csv: there is no such file");
    refused(
        run("--matrix", write("votes.csv", HEADER), "--comments", comments),
        "there is no column 'participant'");
  }

  @Test
  void refusesTheSamePersonStatementOrColumnTwice() throws IOException {
    refused(
        run(
            "--matrix",
            write("m.csv", "participant,group-id,2\na,,1\na,,1\n"),
            "--comments",
            comments),
        "m.csv line 3: participant a stands here for the second time");
    refused(
        run("--matrix", write("m.csv", "participant,2,2\na,1,1\n"), "--comments", comments),
        "column '2' stands here twice");
    refused(
        run(
            "--matrix",
            write("m.csv", "participant,2\na,1\nb,-1\n"),
            "--comments",
            write("c.csv", "comment-id\n2\n2\n")),
        "c.csv line 3: comment-id 2 stands here for the second time");
  }

  @Test
  void refusesDeclaredGroupsOfStrangers() throws IOException {
    Path declared = write("groups.csv", "id,group\nzz,media\n");
    refused(
        run("--votes", votes(), "--comments", comments, "--declared", declared),
        "nobody in it has voted");
    refused(
        run(
            "--votes",
            votes(),
            "--comments",
            comments,
            "--declared",
            write("groups.csv", "id,group\np1,media\np1,Party\n")),
        "line 3: person p1 stands here for the second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--k=x", "--mode=best", "--start=hot", "--moderated=off", "--language=de"})
  void wrongUsageIsCodeTwo(String option) throws IOException {
    Ran ran = run("--votes", votes(), "--comments", comments, option);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("Invalid value").doesNotContain("Exception");
    assertThat(run("--comments", comments).code()).isEqualTo(2);
    assertThat(run("--votes", votes(), "--matrix", votes()).code()).isEqualTo(2);
  }

  @Test
  void thePageHasSixLanguagesNoScriptAndNothingFromElsewhere() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(run("--votes", votes(), "--comments", comments, "--html", page).code()).isZero();
    String html = Files.readString(page);
    for (String language : PageWords.LANGUAGES) {
      assertThat(html).contains(new PageWords().in(language, "shared"));
    }
    assertThat(html).contains("Ten &lt;b&gt;").doesNotContain("<script", "http", "url(", "Ten <b>");
  }

  @Test
  void everyLanguageHasEveryWord() {
    PageWords words = new PageWords();
    assertThat(PageWords.LANGUAGES)
        .allSatisfy(language -> assertThat(words.keys(language)).isEqualTo(words.keys("en")));
  }

  @Test
  void newsAreTakenInAsIfTheyHadBeenThere() throws IOException {
    Path news = write("news.csv", HEADER + "99,x,2,p1,-1\n99,x,10,new,1\n");
    Path both = write("both.csv", Files.readString(votes()) + "99,x,2,p1,-1\n99,x,10,new,1\n");
    JsonNode updated =
        run(
                "--votes",
                votes(),
                "--comments",
                comments,
                "--mode",
                "robust",
                "--k",
                2,
                "--add",
                news,
                "--json")
            .json();
    JsonNode whole =
        run(
                "--votes",
                both,
                "--comments",
                comments,
                "--mode",
                "robust",
                "--k",
                2,
                "--resamples",
                0,
                "--json")
            .json();
    assertThat(updated.get("center")).isEqualTo(whole.get("center"));
    assertThat(updated.get("participants").size()).isEqualTo(whole.get("participants").size());
  }

  @Test
  void theMatrixThatIsWrittenIsReadAgainAsTheSameVotes() throws IOException {
    Path matrix = folder.resolve("matrix.csv");
    assertThat(run("--votes", votes(), "--comments", comments, "--matrix-out", matrix).code())
        .isZero();
    JsonNode one = run("--votes", votes(), "--comments", comments, "--json").json();
    JsonNode again = run("--matrix", matrix, "--comments", comments, "--json").json();
    assertThat(again.get("components")).isEqualTo(one.get("components"));
    assertThat(again.get("agreementWithGivenGroups").doubleValue()).isEqualTo(1);
  }

  @Test
  void everyFieldThatIsWrittenIsDescribedInTheSchema() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Path.of("../docs/algorithms/opinion-map.schema.json").toFile());
    Path declared = write("groups.csv", "id,group\np1,media\np2,Party\n");
    JsonNode map =
        run(
                "--votes",
                votes(),
                "--comments",
                comments,
                "--declared",
                declared,
                "--mode",
                "robust",
                "--watch",
                "--simulate-routing",
                1,
                "--json")
            .json();
    assertThat(fields(schema)).containsAll(fields(map));
    assertThat(fields(map)).contains("stability", "routing", "commonGround", "tooSmall");
  }

  /** Names of all fields; those of groupVotes are ids. */
  private static Set<String> fields(JsonNode node) {
    Set<String> names = new HashSet<>();
    node.forEachEntry((name, value) -> {
      names.add(name);
      if (!name.equals("groupVotes")) {
        names.addAll(fields(value));
      }
    });
    if (node.isArray()) {
      node.forEach(element -> names.addAll(fields(element)));
    }
    return names;
  }

  /** Twenty people in two camps on two statements. */
  private Path votes() throws IOException {
    StringBuilder lines = new StringBuilder(HEADER);
    for (int p = 0; p < 20; p++) {
      lines.append("%d,x,2,p%d,%d\n".formatted(p, p, p % 2 == 0 ? 1 : -1));
      lines.append("%d,x,10,p%d,%d\n".formatted(p, p, p % 5 == 0 ? -1 : 1));
    }
    return write("votes.csv", lines.toString());
  }

  private static void refused(Ran ran, String message) {
    assertThat(ran.err()).contains(message).doesNotContain("Exception", "\tat ");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
  }

  private static Ran run(Object... arguments) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    return Ran.command(new OpinionMapCommand(), all.toArray());
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Permissions;

/** Looking through all records, deciding, and taking the decision back. */
class SweepPagesTest extends PagesWithoutScript {

  private static final String PATH = "/manage/stakeholders/duplicates";

  @Test
  void findsPairsAndRemembersWhatAreTwo() throws Exception {
    String one = person("Awa " + word, word + "@example.org");
    String other = person("Awa " + word, word + "@example.org");
    String hidden = person("Awa " + word, word + "@example.org", "confidential", "yes");
    sweep();
    String judge = PATH + "/" + number(one) + "/" + number(other);
    String page = get(OFFICER, PATH + "?type=person");
    assertThat(page).contains(judge + "/dismiss", "Email: the same", hidden);
    assertThat(get(new Somebody(29L), PATH)).contains(judge).doesNotContain(hidden);
    assertThat(get(OFFICER, PATH + "?type=organisation")).doesNotContain(judge);
    post(judge + "/dismiss");
    sweep();
    assertThat(get(OFFICER, PATH)).doesNotContain(judge);
    assertThat(get(OFFICER, PATH + "?show=dismissed")).contains(judge + "/restore");
    post(judge + "/restore");
    language = Language.RU;
    assertThat(get(OFFICER, PATH)).contains(judge + "/dismiss", "совпадает");
    assertThat(post(PATH + "/987654321/987654322/dismiss").getStatus()).isEqualTo(404);
  }

  @Test
  void takesAsManyStatementsForManyPairsAsForOne() throws Exception {
    for (int i = 0; i < 6; i++) {
      person("Awa " + word, word + "@example.org");
    }
    sweep();
    get(OFFICER, PATH);
    long one = StatementCounter.count(() -> get(OFFICER, PATH + "?size=1"));
    long many = StatementCounter.count(() -> get(OFFICER, PATH + "?size=30"));
    assertThat(many).isEqualTo(one);
  }

  private void sweep() throws Exception {
    post(PATH + "/begin");
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (get(OFFICER, PATH).contains("Comparing all records")) {
      assertThat(System.nanoTime()).as("the sweep ends").isLessThan(until);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private String person(String name, String email, String... more) throws Exception {
    var fields = new java.util.ArrayList<>(java.util.List.of("name", name, "email", email));
    fields.addAll(java.util.List.of("anyway", "yes"));
    fields.addAll(java.util.List.of(more));
    String path = post("/manage/people/add", fields.toArray(String[]::new)).getRedirectedUrl();
    assertThat(path).isNotNull();
    return path;
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private record Somebody(Long accountId) implements Actor {

    @Override
    public String name() {
      return "Sample " + accountId;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return permission.equals(Permissions.READ) || permission.equals(Permissions.EDIT);
    }
  }
}

package org.polyphony.platform.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An exchange is planned after the pattern of another. */
@WithRecords
class CopyTest {
  private static final Pattern TEXT =
      Pattern.compile(
          "<(?:input|textarea)[^>]* name=\"(title\\.[a-z]{2})\"[^>]* value=\"([^\"]*)\"");

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;

  private ExchangeView held() {
    var filter = new ExchangeFilter("Create", "", "", "", "", "2018", true);
    return exchanges.list(filter, PageRequest.first(5), OFFICER).rows().getFirst();
  }

  @Test
  void whatWasPlannedIsTakenOverAndWhatHappenedIsNot() {
    var pattern = held();
    String path = "/manage/exchanges/" + pattern.id() + "/copy";
    var officer = Pages.as(mvc, OFFICER);
    String page = officer.open(path).body();
    assertThat(page).contains("Plan another one like it", "action=\"" + path + "\"");
    var fields = new ArrayList<>(List.of("title.original", "en", "state", "PLANNED"));
    var texts = TEXT.matcher(page);
    while (texts.find()) {
      fields.addAll(List.of(texts.group(1), texts.group(2)));
    }
    assertThat(fields).as("a title in six languages").hasSize(4 + 12);
    String start = page.replaceAll("(?s).*name=\"start\"[^>]* value=\"([^\"]*)\".*", "$1");
    fields.addAll(List.of("start", start));
    String made = officer.send(path, fields.toArray(String[]::new)).location();
    long id = Long.parseLong(made.substring(made.lastIndexOf('/') + 1));
    var copy = exchanges.byId(id, OFFICER);
    assertThat(id).isNotEqualTo(pattern.id());
    assertThat(copy.state()).isEqualTo(ExchangeState.PLANNED);
    assertThat(copy.draft().title())
        .as("with the states of its translations")
        .isEqualTo(pattern.draft().title());
    assertThat(copy.draft().source()).isEmpty();
    assertThat(copy.draft().start()).isNotNull();
    assertThat(copy.draft().start().first()).isAfterOrEqualTo(LocalDate.now().minusDays(1));
    assertThat(copy.draft().start().precision()).isEqualTo(pattern.draft().start().precision());
    assertThat(exchanges.byId(pattern.id(), OFFICER)).isEqualTo(pattern);
  }

  @Test
  void onlyWhoMayPlanMayCopy() {
    String path = "/manage/exchanges/" + held().id() + "/copy";
    assertThat(Pages.as(mvc, Actor.VISITOR).open(path).location()).startsWith("/sign-in");
    for (Language each : Language.values()) {
      assertThat(Pages.as(mvc, OFFICER).in(each).open(path).status()).isEqualTo(200);
    }
  }
}

package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Two records become one, and two again, without script. */
class MergePagesTest extends PagesWithoutScript {

  @Test
  void mergesAndTakesApart() throws Exception {
    String one = post("/manage/people/add", "name", "Ivan " + word).getRedirectedUrl();
    String other =
        post("/manage/people/add", "name", "Иван " + word, "phone", "+226 70", "anyway", "yes")
            .getRedirectedUrl();
    String find = "/manage/merges/of/" + number(one);
    assertThat(get(OFFICER, one)).contains(find);
    String with = "/manage/merges/" + number(one) + "/with/" + number(other);
    assertThat(get(OFFICER, find)).contains(with, "Same name in another script");
    assertThat(get(OFFICER, find + "?q=" + word)).contains(with);
    String draft = get(OFFICER, with);
    assertThat(draft).contains("+226 70", "(nothing)", "Nothing hangs on");
    var stale = post(with + "/merge", "survivorVersion", "9", "mergedVersion", "0");
    assertThat(stale.getStatus()).isEqualTo(422);
    String merge =
        post(
                with + "/merge",
                "survivorVersion",
                value(draft, "survivorVersion"),
                "mergedVersion",
                value(draft, "mergedVersion"),
                "phone",
                "other",
                "otherNames",
                "other")
            .getRedirectedUrl();
    assertThat(merge).startsWith("/manage/merges/");
    assertThat(send(OFFICER, MockMvcRequestBuilders.get(other)).getRedirectedUrl()).isEqualTo(one);
    assertThat(get(OFFICER, one)).contains("+226 70", "Иван " + word, merge);
    assertThat(get(OFFICER, merge)).contains("Take apart");
    assertThat(get(COLLEAGUE, merge)).doesNotContain("Take apart");
    language = Language.AR;
    assertThat(get(OFFICER, merge)).contains("فصل");
    language = Language.EN;
    assertThat(post(merge + "/undo").getRedirectedUrl()).isEqualTo(merge);
    assertThat(get(OFFICER, merge)).contains("each has its own again").doesNotContain("Take apart");
    assertThat(get(OFFICER, other)).contains("+226 70");
    assertThat(get(OFFICER, one)).doesNotContain(merge);
    assertThat(post(merge + "/undo").getStatus()).isEqualTo(422);
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String value(String page, String field) {
    return page.split("name=\"" + field + "\" value=\"")[1].split("\"")[0];
  }
}

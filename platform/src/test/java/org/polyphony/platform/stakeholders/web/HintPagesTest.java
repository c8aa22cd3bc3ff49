package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Language;

/** Likely duplicates beside the forms of new records. */
class HintPagesTest extends PagesWithoutScript {

  @Test
  void showsLikelyDuplicatesWhileOneTypes() throws Exception {
    String path = post("/manage/people/add", "name", "Awa " + word).getRedirectedUrl();
    var hint = post("/manage/people/likely", "name", word + " awa");
    assertThat(hint.getStatus()).isEqualTo(200);
    assertThat(hint.getContentAsString())
        .contains(path, "Same words in another order: Awa " + word, "72% likely")
        .doesNotContain("<html");
    assertThat(post("/manage/people/likely", "name", "").getContentAsString())
        .doesNotContain("<li>");
    language = Language.AR;
    assertThat(post("/manage/people/likely", "name", word + " awa").getContentAsString())
        .contains("الكلمات نفسها بترتيب آخر");
  }

  @Test
  void refusesOnceWhatIsThereAlready() throws Exception {
    String path =
        post("/manage/organisations/add", "name.original", "en", "name.en", "Guild " + word)
            .getRedirectedUrl();
    var refused =
        post("/manage/organisations/add", "name.original", "en", "name.en", "GUILD " + word);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("A record like this is there already", path, "Add all the same", "GUILD " + word);
    var added =
        post(
            "/manage/organisations/add",
            "name.original",
            "en",
            "name.en",
            "GUILD " + word,
            "anyway",
            "yes");
    assertThat(added.getRedirectedUrl()).startsWith("/manage/organisations/").isNotEqualTo(path);
    assertThat(get(OFFICER, "/manage/organisations/new")).contains("/manage/organisations/likely");
    assertThat(get(OFFICER, path + "/edit")).doesNotContain("/manage/organisations/likely");
  }
}

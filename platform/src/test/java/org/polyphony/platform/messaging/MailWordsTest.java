package org.polyphony.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.shared.Language;

/** What a mail looks like, against files that a person has read. */
class MailWordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void textAndHtmlAreThoseOfTheGoldenFiles(Language language) throws IOException {
    var mail = mail(language, "6.CP 12");

    assertThat(MailWords.text(mail)).isEqualTo(golden(language, "txt", MailWords.text(mail)));
    assertThat(MailWords.html(mail)).isEqualTo(golden(language, "html", MailWords.html(mail)));
  }

  @Test
  void markupInWordsIsShownAndNotRun() {
    var html = MailWords.html(mail(Language.EN, "<script>alert(1)</script>"));

    assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  private static OutgoingMail mail(Language language, String subject) {
    return new OutgoingMail(
        "a@example.org",
        language,
        subject,
        "Amina Sample\n\n" + language.nativeName() + " 2 < 3\n" + subject,
        "OK",
        URI.create("https://polyphony.example/x?a=1&b=2"));
  }

  /** Read from the sources; {@code -Dpolyphony.golden=write} writes them anew for reading. */
  private static String golden(Language language, String ending, String now) throws IOException {
    Path file = Path.of("src/test/resources/golden/mail/" + language.code() + "." + ending);
    if ("write".equals(System.getProperty("polyphony.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}

package org.polyphony.platform.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.TranslationState;

/** What a reminder says, against files that a person has read. */
class ReminderWordsTest {

  @ParameterizedTest
  @EnumSource
  void isThatOfTheGoldenFile(Language language) throws IOException {
    var union =
        LocalizedText.of(Language.EN, "Artists’ Union of Polyphonia")
            .with(Language.AR, "اتحاد فناني بوليفونيا", TranslationState.HUMAN);
    var day = LocalDate.of(2024, 6, 4);
    var mail =
        ReminderWords.mail(
            new Colleague(7, "Amina Sample", "amina@example.org", language),
            List.of(
                new Due("Send the draft of 6.CP 12", union, day),
                new Due("Call the ministry", null, day.plusDays(1)),
                new Due(null, null, day.plusDays(2))),
            URI.create("https://polyphony.example/manage"));

    String written = mail.subject() + "\n\n" + mail.text() + "\n\n" + mail.button() + "\n";
    assertThat(written).isEqualTo(golden(language, written));
    assertThat(mail.to()).isEqualTo("amina@example.org");
    assertThat(mail.language()).isEqualTo(language);
  }

  /** Read from the sources; {@code -Dpolyphony.golden=write} writes them anew for reading. */
  private static String golden(Language language, String now) throws IOException {
    Path file = Path.of("src/test/resources/golden/reminder/" + language.code() + ".txt");
    if ("write".equals(System.getProperty("polyphony.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now, StandardCharsets.UTF_8);
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}

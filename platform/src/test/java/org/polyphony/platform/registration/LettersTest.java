package org.polyphony.platform.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every mail in every language, as it was read and found right. */
@SpringBootTest
class LettersTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/registration");
  private static final Instant UNTIL = Instant.parse("2027-03-01T14:00:00Z");

  @Autowired Letters letters;

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatItSaid(Language language) throws IOException {
    var written = new StringBuilder();
    for (Letters.Kind kind : Letters.Kind.values()) {
      var mail = letters.write(kind, entry(language), occasion(), ZoneId.of("Indian/Mauritius"));
      assertThat(String.valueOf(mail.link())).contains("/registrations/v1.");
      written.append(kind).append("\n").append(mail.subject()).append("\n\n").append(mail.text());
      written.append("\n[").append(mail.button()).append("]\n\n");
    }
    Path file = GOLDEN.resolve(language.code() + ".txt");
    if (Objects.equals(System.getProperty("polyphony.golden"), "write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, written);
    }
    assertThat(written.toString()).isEqualTo(Files.readString(file));
  }

  private static Entry entry(Language language) {
    var application =
        new Application(
            "Ana Sample", "ana@example.org", "", null, 1, language, false, Application.Needs.NONE);
    return new Entry(
        7,
        1,
        3,
        0,
        RegistrationState.OFFERED,
        application,
        false,
        0,
        "",
        Instant.EPOCH,
        UNTIL,
        Instant.EPOCH,
        2);
  }

  private static Occasion occasion() {
    return new Occasion(
        1,
        0,
        LocalizedText.of(Language.EN, "Deep dive on metadata"),
        PartialDate.parse("2027-03-08"),
        PartialDate.parse("2027-03-12"),
        LocalizedText.of(Language.EN, "Port Louis"),
        "Indian/Mauritius",
        ExchangeState.CONFIRMED,
        null);
  }
}

package org.polyphony.platform.operations.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;

class SettingsReaderTest {
  @TempDir Path folder;

  @Test
  void withoutAnySettingTheDefaultsHold() {
    Settings settings = SettingsReader.read(Map.of("HOME", "/home/somebody"));
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.dataFolder()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(settings.languages()).containsExactly("en", "fr", "es", "ru", "ar", "zh");
    assertThat(settings.seed()).isEqualTo(Settings.Seed.DEMO);
    assertThat(settings.database()).isNull();
    assertThat(settings.smtp()).isNull();
    assertThat(settings.oidc()).isNull();
    assertThat(settings.https()).isFalse();
  }

  @Test
  void theFileIsReadAndTheEnvironmentWins() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("polyphony.conf"),
            """
            # a comment
            POLYPHONY_PORT=9000
            POLYPHONY_BASE_URL="https://outreach.example.org/"
            POLYPHONY_LANGUAGES=fr, en
            """);
    Settings settings = read("DATA", folder.toString(), "PORT", "9001");
    assertThat(settings.port()).isEqualTo(9001);
    assertThat(settings.baseUrl()).isEqualTo(URI.create("https://outreach.example.org"));
    assertThat(settings.https()).isTrue();
    assertThat(settings.languages()).containsExactly("fr", "en");
    assertThat(read("CONFIG", file.toString()).port()).isEqualTo(9000);
  }

  @Test
  void aKeyForSecretsIsThirtyTwoBytesAndIsNeverShown() {
    String key = "A".repeat(43) + "=";
    assertThat(read("SECRETS_KEY", key).secretsKey()).isEqualTo(key);
    assertThatThrownBy(() -> read("SECRETS_KEY", "hunter2"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("POLYPHONY_SECRETS_KEY is its value, but must be 32 random bytes")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void groupsOfSettingsBecomeRecords() {
    Settings settings =
        read(
            "DB_URL",
            "postgresql://db:5432/polyphony",
            "DB_USER",
            "u",
            "DB_PASSWORD",
            "p",
            "SMTP_HOST",
            "mail",
            "SMTP_FROM",
            "Outreach <o@example.org>",
            "SMTP_TLS",
            "tls",
            "OIDC_ISSUER",
            "https://id.example.org",
            "OIDC_CLIENT_ID",
            "c",
            "OIDC_CLIENT_SECRET",
            "s");
    assertThat(settings.database())
        .isEqualTo(new Settings.Database("jdbc:postgresql://db:5432/polyphony", "u", "p"));
    assertThat(settings.smtp())
        .isEqualTo(
            new Settings.Smtp(
                "mail", 465, null, null, "Outreach <o@example.org>", Settings.Tls.TLS));
    assertThat(settings.oidc())
        .isEqualTo(
            new Settings.Oidc(URI.create("https://id.example.org"), "c", "s", "id.example.org"));
    assertThat(settings.toString()).doesNotContain("password");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROT         | 81            | There is no setting POLYPHONY_PROT (in the environment); did you mean POLYPHONY_PORT?
          COLOUR_THEME | dark          | There is no setting POLYPHONY_COLOUR_THEME
          PORT         | 70000         | POLYPHONY_PORT is "70000", but must be a port number from 0 to 65535.
          PORT         | eighty        | POLYPHONY_PORT is "eighty", but must be a port number
          BASE_URL     | example.org   | POLYPHONY_BASE_URL is "example.org", but must be an address
          LANGUAGES    | en,de         | POLYPHONY_LANGUAGES is "en,de", but must be a list
          LANGUAGES    | en,en         | POLYPHONY_LANGUAGES is "en,en"
          SEED         | all           | POLYPHONY_SEED is "all", but must be one of none, strategy, demo.
          BEHIND_PROXY | perhaps       | POLYPHONY_BEHIND_PROXY is "perhaps", but must be true or false.
          LOG_FORMAT   | xml           | POLYPHONY_LOG_FORMAT is "xml", but must be one of text, json.
          DB_URL       | mysql://x/y   | POLYPHONY_DB_URL is "mysql://x/y", but must be an address such as postgresql://
          DB_URL       | postgresql://h/d | POLYPHONY_DB_URL is set, so POLYPHONY_DB_USER must be set too.
          DB_PASSWORD  | secret        | POLYPHONY_DB_PASSWORD is set, so POLYPHONY_DB_URL must be set too.
          SMTP_HOST    | mail          | POLYPHONY_SMTP_HOST is set, so POLYPHONY_SMTP_FROM must be set too.
          SMTP_FROM    | a@b           | POLYPHONY_SMTP_FROM is set, so POLYPHONY_SMTP_HOST must be set too.
          OIDC_ISSUER  | https://i     | POLYPHONY_OIDC_ISSUER is set, so POLYPHONY_OIDC_CLIENT_ID must be set too.
          CONFIG       | /no/such/file | The settings file /no/such/file cannot be read
          """)
  void anUnknownNameOrAWrongValueIsRefusedInOneSentence(String name, String value, String message) {
    assertThatThrownBy(() -> read(name, value))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(message);
  }

  @Test
  void theFileNamesTheLineOfAMistake() throws IOException {
    Files.writeString(folder.resolve("polyphony.conf"), "POLYPHONY_PORT=1\nPOLYPHONY_PROT=2\n");
    assertThatThrownBy(() -> read("DATA", folder.toString()))
        .hasMessageContaining("line 2 of " + folder);
  }

  @Test
  void thePageOfSettingsNamesExactlyTheSettingsThereAre() throws IOException {
    String page = Files.readString(Path.of("../docs/operations/settings.md"));
    Set<String> documented =
        Pattern.compile("(?m)^\\| `(POLYPHONY_[A-Z_]+)`")
            .matcher(page)
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());
    Set<String> known =
        Stream.of(SettingName.values()).map(SettingName::variable).collect(Collectors.toSet());
    assertThat(documented).isEqualTo(known);
  }

  private static Settings read(String... namesAndValues) {
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      variables.put(SettingName.PREFIX + namesAndValues[i], namesAndValues[i + 1]);
    }
    return SettingsReader.read(variables);
  }
}

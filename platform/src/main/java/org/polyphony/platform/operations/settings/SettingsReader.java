package org.polyphony.platform.operations.settings;

import static org.polyphony.platform.operations.settings.SettingName.*;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.Settings.LogFormat;
import org.polyphony.platform.operations.Settings.Seed;
import org.polyphony.platform.operations.Settings.Tls;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.secrets.KeyFile;

/**
 * Makes {@link Settings} out of the environment and the settings file ({@code POLYPHONY_CONFIG},
 * else {@code polyphony.conf} in the data folder when it is there). The environment wins.
 */
public final class SettingsReader {
  private static final int DEFAULT_PORT = 8080;
  private static final int SUBMISSION_PORT = 587;
  private static final int SMTPS_PORT = 465;

  private SettingsReader() {}

  /**
   * @param environment variables; those that do not start with {@code POLYPHONY_} are left alone
   * @throws StartRefused on an unknown name or a wrong value
   */
  public static Settings read(Map<String, String> environment) {
    SettingValues values = new SettingValues();
    environment.forEach((name, value) -> {
      if (name.startsWith(PREFIX)) {
        values.offer(name, value, "in the environment");
      }
    });
    file(values);
    return settings(values);
  }

  private static void file(SettingValues values) {
    @Nullable String named = values.text(CONFIG);
    if (named != null) {
      SettingsFile.offer(path(values, CONFIG, named), values);
    } else {
      Path usual = path(values, DATA, values.text(DATA, "data")).resolve("polyphony.conf");
      if (Files.exists(usual)) {
        SettingsFile.offer(usual, values);
      }
    }
  }

  private static Settings settings(SettingValues values) {
    int port = values.port(PORT, DEFAULT_PORT);
    return new Settings(
        port,
        values.address(BASE_URL, "http://localhost:" + port),
        path(values, DATA, values.text(DATA, "data")),
        database(values),
        smtp(values),
        oidc(values),
        values.list(LANGUAGES, Settings.ALL_LANGUAGES),
        values.choice(SEED, Seed.class, Seed.DEMO),
        values.flag(BEHIND_PROXY),
        values.choice(LOG_FORMAT, LogFormat.class, LogFormat.TEXT),
        values.text(METRICS_TOKEN),
        secretsKey(values),
        smallestNumber(values));
  }

  private static int smallestNumber(SettingValues values) {
    String written = values.text(SMALLEST_NUMBER, "5");
    if (!written.matches("[2-9]|[1-9][0-9]|100")) {
      throw values.wrong(SMALLEST_NUMBER, "a number from 2 to 100, such as 5", null);
    }
    return Integer.parseInt(written);
  }

  private static @Nullable String secretsKey(SettingValues values) {
    @Nullable String written = values.text(SECRETS_KEY);
    if (written != null && KeyFile.parse(written).isEmpty()) {
      throw values.wrong(
          SECRETS_KEY, "32 random bytes in Base64, as 'openssl rand -base64 32' prints", null);
    }
    return written;
  }

  private static Settings.@Nullable Database database(SettingValues values) {
    @Nullable String url = values.text(DB_URL);
    if (url == null) {
      refuseAlone(values, DB_URL, DB_USER, DB_PASSWORD);
      return null;
    }
    String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
    if (!jdbc.matches("jdbc:postgresql://[^/]+/[^?]+.*")) {
      throw values.wrong(DB_URL, "an address such as postgresql://host:5432/polyphony", null);
    }
    return new Settings.Database(
        jdbc, values.needed(DB_USER, DB_URL), values.text(DB_PASSWORD, ""));
  }

  private static Settings.@Nullable Smtp smtp(SettingValues values) {
    @Nullable String host = values.text(SMTP_HOST);
    if (host == null) {
      refuseAlone(values, SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_PASSWORD, SMTP_FROM, SMTP_TLS);
      return null;
    }
    Tls tls = values.choice(SMTP_TLS, Tls.class, Tls.STARTTLS);
    int port = values.port(SMTP_PORT, tls == Tls.TLS ? SMTPS_PORT : SUBMISSION_PORT);
    String from = values.needed(SMTP_FROM, SMTP_HOST);
    if (!from.matches(".*[^@\\s<>]+@[^@\\s<>]+>?")) {
      throw values.wrong(SMTP_FROM, "an address such as Outreach <outreach@example.org>", null);
    }
    return new Settings.Smtp(
        host, port, values.text(SMTP_USER), values.text(SMTP_PASSWORD), from, tls);
  }

  private static Settings.@Nullable Oidc oidc(SettingValues values) {
    if (!values.has(OIDC_ISSUER)) {
      refuseAlone(values, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME);
      return null;
    }
    URI issuer = values.address(OIDC_ISSUER, "");
    return new Settings.Oidc(
        issuer,
        values.needed(OIDC_CLIENT_ID, OIDC_ISSUER),
        values.needed(OIDC_CLIENT_SECRET, OIDC_ISSUER),
        values.text(OIDC_NAME, issuer.getHost()));
  }

  private static void refuseAlone(SettingValues values, SettingName main, SettingName... parts) {
    for (SettingName part : parts) {
      if (values.has(part)) {
        values.needed(main, part);
      }
    }
  }

  private static Path path(SettingValues values, SettingName name, String text) {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw values.wrong(name, "the path of a file or folder", e);
    }
  }
}

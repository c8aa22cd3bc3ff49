package org.polyphony.platform.operations.settings;

import java.util.Arrays;
import java.util.Optional;

/** Every setting there is; {@code docs/operations/settings.md} describes the same ones. */
public enum SettingName {
  PORT,
  BASE_URL,
  DATA,
  CONFIG,
  DB_URL,
  DB_USER,
  DB_PASSWORD,
  SMTP_HOST,
  SMTP_PORT,
  SMTP_USER,
  SMTP_PASSWORD,
  SMTP_FROM,
  SMTP_TLS,
  OIDC_ISSUER,
  OIDC_CLIENT_ID,
  OIDC_CLIENT_SECRET,
  OIDC_NAME,
  LANGUAGES,
  SEED,
  BEHIND_PROXY,
  LOG_FORMAT,
  METRICS_TOKEN,
  SECRETS_KEY,
  SMALLEST_NUMBER,
  AOT,
  JAVA_OPTIONS;

  /** What every name starts with, in the environment and in the file. */
  public static final String PREFIX = "POLYPHONY_";

  private static final int TYPING_SLIPS = 3;

  /** The full name, such as {@code POLYPHONY_PORT}. */
  public String variable() {
    return PREFIX + name();
  }

  static Optional<SettingName> of(String variable) {
    return Arrays.stream(values()).filter(s -> s.variable().equals(variable)).findFirst();
  }

  /** The setting whose name is nearest to a mistyped one, when one is near. */
  static Optional<SettingName> nearest(String variable) {
    return Arrays.stream(values())
        .min((a, b) -> Integer.compare(distance(a, variable), distance(b, variable)))
        .filter(s -> distance(s, variable) <= TYPING_SLIPS);
  }

  private static int distance(SettingName setting, String variable) {
    return EditDistance.between(setting.variable(), variable);
  }
}

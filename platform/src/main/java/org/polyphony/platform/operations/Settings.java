package org.polyphony.platform.operations;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of the installation, checked at start; inject this record. Each comes from a
 * variable {@code POLYPHONY_…} of the environment or from a line of the settings file and is
 * described in {@code docs/operations/settings.md}.
 *
 * @param port the port of the web server, 0 for any free one (tests)
 * @param baseUrl what people type and mails link to, without a slash at the end
 * @param dataFolder the folder of the database, the files and the backups
 * @param database an outside PostgreSQL, null for the embedded one
 * @param smtp the mail server, null when mail stays in the local mailbox
 * @param oidc a sign-in provider, null when there is none
 * @param languages language codes offered to readers, the first is the default
 * @param seed what is loaded into an empty database
 * @param behindProxy whether {@code X-Forwarded-…} headers are believed
 * @param logFormat text for people or JSON for collectors
 * @param metricsToken lets a remote collector read {@code /metrics}, null for loopback only
 * @param secretsKey 32 bytes in Base64 under which secrets are sealed in the database, null for the
 *     key file in the data folder
 * @param smallestNumber fewer people than this are never told of in public, 2 to 100
 */
public record Settings(
    int port,
    URI baseUrl,
    Path dataFolder,
    @Nullable Database database,
    @Nullable Smtp smtp,
    @Nullable Oidc oidc,
    List<String> languages,
    Seed seed,
    boolean behindProxy,
    LogFormat logFormat,
    @Nullable String metricsToken,
    @Nullable String secretsKey,
    int smallestNumber) {

  /** The languages Polyphony speaks: the six of the United Nations. */
  public static final List<String> ALL_LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");

  /** What is loaded into an empty database. */
  public enum Seed {
    /** Nothing. */
    NONE,
    /** The public facts of the shipped strategy. */
    STRATEGY,
    /** The shipped strategy and marked sample records. */
    DEMO
  }

  /** How log lines look. */
  public enum LogFormat {
    TEXT,
    JSON
  }

  /** How the mail server is spoken to. */
  public enum Tls {
    /** Unencrypted. */
    NONE,
    /** Plain first, then encrypted (port 587). */
    STARTTLS,
    /** Encrypted from the first byte (port 465). */
    TLS
  }

  /** An outside PostgreSQL, 17 or newer. */
  public record Database(String url, String user, String password) {
    @Override
    public String toString() {
      return "Database[" + url + ", " + user + "]";
    }
  }

  /** The mail server; user and password are null when it asks for none. */
  public record Smtp(
      String host,
      int port,
      @Nullable String user,
      @Nullable String password,
      String from,
      Tls tls) {
    @Override
    public String toString() {
      return "Smtp[" + host + ":" + port + ", " + from + ", " + tls + "]";
    }
  }

  /** An OpenID Connect provider; the name is what the button on the sign-in page says. */
  public record Oidc(URI issuer, String clientId, String clientSecret, String name) {
    @Override
    public String toString() {
      return "Oidc[" + issuer + ", " + clientId + "]";
    }
  }

  /** Whether people reach this installation through HTTPS. */
  public boolean https() {
    return "https".equalsIgnoreCase(baseUrl.getScheme());
  }
}

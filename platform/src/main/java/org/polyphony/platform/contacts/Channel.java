package org.polyphony.platform.contacts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** How somebody is reached. */
public enum Channel {
  EMAIL,
  PHONE,
  POST,
  WEB;

  private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
  private static final Pattern NUMBER =
      Pattern.compile("[+0-9][0-9 ()./-]{3,38}[0-9](,? ?[a-z.]{1,5} ?[0-9]{1,8})?");

  /** Message key of its name. */
  public String textKey() {
    return "contacts.channel." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether a value can be what it says it is; a postal address is any text. */
  boolean accepts(String value) {
    return switch (this) {
      case EMAIL -> value.length() <= 320 && MAIL.matcher(value).matches();
      case PHONE -> NUMBER.matcher(value).matches();
      case POST -> true;
      case WEB -> web(value);
    };
  }

  private static boolean web(String value) {
    try {
      URI uri = new URI(value);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return http && uri.getHost() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}

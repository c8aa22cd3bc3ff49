package org.polyphony.platform.operations.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.StartRefused;

/**
 * The raw values of the settings, with typed access; a wrong value is refused by name. An empty
 * value counts as not set, as compose files pass unset variables on.
 */
final class SettingValues {
  private static final int HIGHEST_PORT = 65_535;

  private final Map<SettingName, String> values = new EnumMap<>(SettingName.class);

  /** Takes a value unless the name already has one: the first source wins. */
  void offer(String variable, String value, String source) {
    SettingName name =
        SettingName.of(variable).orElseThrow(() -> new StartRefused(unknown(variable, source)));
    if (!value.isBlank()) {
      values.putIfAbsent(name, value.strip());
    }
  }

  private static String unknown(String variable, String source) {
    return "There is no setting "
        + variable
        + " ("
        + source
        + ")"
        + SettingName.nearest(variable)
            .map(s -> "; did you mean " + s.variable() + "?")
            .orElse(": remove it, or see docs/operations/settings.md for the names.");
  }

  boolean has(SettingName name) {
    return values.containsKey(name);
  }

  @Nullable String text(SettingName name) {
    return values.get(name);
  }

  String text(SettingName name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /** A value that must be there because another one is. */
  String needed(SettingName name, SettingName because) {
    @Nullable String value = values.get(name);
    if (value == null) {
      throw new StartRefused(
          because.variable() + " is set, so " + name.variable() + " must be set too.");
    }
    return value;
  }

  int port(SettingName name, int otherwise) {
    @Nullable String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw wrong(name, "a port number from 0 to 65535", e);
    }
    throw wrong(name, "a port number from 0 to 65535", null);
  }

  boolean flag(SettingName name) {
    String value = text(name, "false").toLowerCase(Locale.ROOT);
    return switch (value) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default -> throw wrong(name, "true or false", null);
    };
  }

  /** An absolute http or https address without path or query; a slash at the end is dropped. */
  URI address(SettingName name, String otherwise) {
    String value = text(name, otherwise).replaceAll("/+$", "");
    try {
      URI uri = new URI(value);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw wrong(name, "an address such as https://polyphony.example.org", e);
    }
    throw wrong(name, "an address such as https://polyphony.example.org", null);
  }

  <E extends Enum<E>> E choice(SettingName name, Class<E> type, E otherwise) {
    @Nullable String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    E[] all = type.getEnumConstants();
    return Arrays.stream(all)
        .filter(e -> e.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> wrong(name, "one of " + choices(all), null));
  }

  List<String> list(SettingName name, List<String> allowed) {
    @Nullable String value = values.get(name);
    if (value == null) {
      return allowed;
    }
    List<String> items =
        Arrays.stream(value.toLowerCase(Locale.ROOT).split(",", -1)).map(String::strip).toList();
    if (!allowed.containsAll(items) || items.stream().distinct().count() != items.size()) {
      throw wrong(name, "a list such as en,fr out of " + String.join(",", allowed), null);
    }
    return items;
  }

  StartRefused wrong(SettingName name, String expected, @Nullable Exception cause) {
    boolean secret = name.name().matches(".*(PASSWORD|SECRET|KEY)");
    String shown = secret ? "its value" : "\"" + values.get(name) + "\"";
    return new StartRefused(
        name.variable() + " is " + shown + ", but must be " + expected + ".", cause);
  }

  private static <E extends Enum<E>> String choices(E[] all) {
    return Arrays.stream(all)
        .map(e -> e.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

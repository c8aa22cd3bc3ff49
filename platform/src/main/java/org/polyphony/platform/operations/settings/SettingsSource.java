package org.polyphony.platform.operations.settings;

import java.util.HashMap;
import java.util.Map;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.Settings.LogFormat;
import org.springframework.core.env.MapPropertySource;

/**
 * The settings inside Spring's environment, with the properties of Spring that follow from them.
 */
final class SettingsSource extends MapPropertySource {
  static final String NAME = "polyphonySettings";

  private final Settings settings;

  SettingsSource(Settings settings) {
    super(NAME, properties(settings));
    this.settings = settings;
  }

  Settings settings() {
    return settings;
  }

  private static Map<String, Object> properties(Settings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", settings.port());
    properties.put("server.servlet.session.cookie.secure", settings.https());
    properties.put("POLYPHONY_LANGUAGES", String.join(",", settings.languages()));
    properties.put("polyphony.database", settings.database() == null ? "embedded" : "outside");
    if (settings.behindProxy()) {
      properties.put("server.forward-headers-strategy", "framework");
    }
    if (settings.logFormat() == LogFormat.JSON) {
      properties.put("logging.structured.format.console", "ecs");
    }
    return properties;
  }
}

package org.polyphony.platform.exchanges.web;

import org.polyphony.platform.operations.Settings;
import org.springframework.stereotype.Component;

/** The address of this installation, for feeds that are read elsewhere. */
@Component
class Site {

  private final Settings settings;

  Site(Settings settings) {
    this.settings = settings;
  }

  /** The name of the host, which makes identifiers unique in the world. */
  String host() {
    String host = settings.baseUrl().getHost();
    return host == null ? "localhost" : host;
  }

  /** The whole address of a path. */
  String address(String path) {
    return settings.baseUrl() + path;
  }
}

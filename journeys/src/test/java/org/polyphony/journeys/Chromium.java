package org.polyphony.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The system's own Chromium: Playwright downloads none. */
final class Chromium {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  static Playwright playwright() {
    var options = new Playwright.CreateOptions();
    options.setEnv(
        Map.of(
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1",
            "PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS",
            "1"));
    return Playwright.create(options);
  }

  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(find(System.getenv().getOrDefault("PATH", "")))
                .setArgs(FLAGS));
  }

  /** The browser in one of the folders of a search path. */
  static Path find(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "Chromium is missing: install it (Debian: apt-get install chromium) so that"
                    + " 'chromium' is on the PATH"));
  }
}

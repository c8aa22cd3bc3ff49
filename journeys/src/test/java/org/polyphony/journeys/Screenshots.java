package org.polyphony.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures of {@code docs/images} from the running product. Run by bin/screenshots.sh
 * alone: its name keeps it out of the tests.
 */
@ExtendWith(House.Guest.class)
class Screenshots {
  private static final Path FOLDER = Path.of("../docs/images");
  private static final String CHAIN = "/strategies/stakeholder-outreach-strategy/chain";
  private static final int QUALITY = 85;
  private static final int LARGEST_BYTES = 150_000;

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("home-en", "/", "en"),
          new Shot("chain-en", CHAIN, "en"),
          new Shot("chain-ar", CHAIN, "ar"),
          new Shot("desk-en", "/manage", "en"));

  private record Shot(String name, String path, String language) {
    boolean staff() {
      return path.startsWith("/manage");
    }
  }

  @Test
  void takesThePictures(House house) throws IOException {
    Files.createDirectories(FOLDER);
    for (Shot shot : SHOTS) {
      take(house, shot, FOLDER.resolve(shot.name() + ".webp"));
    }
  }

  private static void take(House house, Shot shot, Path file) throws IOException {
    try (BrowserContext context = shot.staff() ? house.staff() : house.open(House.visitor())) {
      Page page = context.newPage();
      int status = page.navigate(shot.path() + "?lang=" + shot.language()).status();
      if (status != 200) {
        throw new IOException(shot.path() + " answers " + status + ": no picture of it");
      }
      var how = new JsonObject();
      how.addProperty("format", "webp");
      how.addProperty("quality", QUALITY);
      JsonObject answer = context.newCDPSession(page).send("Page.captureScreenshot", how);
      byte[] picture = Base64.getDecoder().decode(answer.get("data").getAsString());
      if (picture.length > LARGEST_BYTES) {
        throw new IOException(file + " would have " + picture.length + " bytes: too large");
      }
      Files.write(file, picture);
      System.out.println(file + " " + picture.length + " bytes");
    }
  }
}

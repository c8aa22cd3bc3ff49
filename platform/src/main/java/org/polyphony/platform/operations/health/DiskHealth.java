package org.polyphony.platform.operations.health;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.polyphony.platform.operations.HealthPart;
import org.polyphony.platform.operations.Settings;
import org.springframework.stereotype.Component;

/** The disk of the data folder has at least 200 MB left. */
@Component
class DiskHealth implements HealthPart {
  private static final long NEEDED_MEGABYTES = 200;

  private final Settings settings;

  DiskHealth(Settings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public Result check() {
    try {
      long free = Files.getFileStore(settings.dataFolder()).getUsableSpace() >> 20;
      Map<String, Object> details = Map.of("freeMegabytes", free);
      return new Result(free >= NEEDED_MEGABYTES, details);
    } catch (IOException e) {
      return Result.unhealthy(Map.of("problem", "The data folder cannot be read."));
    }
  }
}

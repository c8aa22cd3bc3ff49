package org.polyphony.platform.seed;

import java.util.Locale;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.springframework.stereotype.Component;

/** {@code ./polyphony seed LEVEL}: loads the shipped data into a database that has none yet. */
@Component
class SeedCommand implements ControlCommand {

  private final SeedLoader loader;

  SeedCommand(SeedLoader loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "seed";
  }

  @Override
  public void run(ControlCall call) throws ControlRefused {
    String typed = call.arguments().isEmpty() ? "demo" : call.arguments().getFirst();
    SeedLevel level;
    try {
      level = SeedLevel.valueOf(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw ControlRefused.usage("'" + typed + "' is not a level: none, strategy and demo are.");
    }
    if (loader.loaded()) {
      throw ControlRefused.because(
          "The shipped data were loaded, or declined, before; they are loaded only once.");
    }
    loader.load(level);
    call.output().println("Loaded: " + typed);
  }
}

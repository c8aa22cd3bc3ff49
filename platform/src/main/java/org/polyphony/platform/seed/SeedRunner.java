package org.polyphony.platform.seed;

import org.polyphony.platform.operations.Settings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database at the first start, as {@code POLYPHONY_SEED} says; before the server
 * listens, so that nobody meets a half-filled one.
 */
@Component
class SeedRunner implements SmartLifecycle {

  private final SeedLoader loader;
  private final Settings settings;
  private volatile boolean running;

  SeedRunner(SeedLoader loader, Settings settings) {
    this.loader = loader;
    this.settings = settings;
  }

  @Override
  public void start() {
    if (!loader.loaded()) {
      loader.load(SeedLevel.valueOf(settings.seed().name()));
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Ahead of the web server, which takes one of the last phases. */
  @Override
  public int getPhase() {
    return 0;
  }
}

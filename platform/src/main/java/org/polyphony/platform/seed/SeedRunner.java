package org.polyphony.platform.seed;

import org.polyphony.platform.operations.Settings;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty database at the first start, as {@code POLYPHONY_SEED} says. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeedRunner implements ApplicationRunner {

  private final SeedLoader loader;
  private final Settings settings;

  SeedRunner(SeedLoader loader, Settings settings) {
    this.loader = loader;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!loader.loaded()) {
      loader.load(SeedLevel.valueOf(settings.seed().name()));
    }
  }
}

package org.polyphony.platform.questionnaires;

import org.polyphony.platform.seed.SeedSource;
import org.polyphony.platform.seed.Seeding;
import org.springframework.stereotype.Component;

/** Loads the shipped questions. */
@Component
class QuestionSeed implements SeedSource {

  private final QuestionBank bank;

  QuestionSeed(QuestionBank bank) {
    this.bank = bank;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void loadStrategy(Seeding seeding) {
    bank.bringShipped(seeding.actor());
  }
}

package org.polyphony.platform.seed;

/** A module's part in loading the shipped data. */
public interface SeedSource {

  /** Loaded in rising order: what others refer to comes first. */
  int order();

  /** Loads the public facts of the shipped strategy. */
  void loadStrategy(Seeding seeding);

  /** Loads the sample records; each of them is marked as one. */
  default void loadSamples(Seeding seeding) {}
}

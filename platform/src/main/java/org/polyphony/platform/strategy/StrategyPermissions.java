package org.polyphony.platform.strategy;

/** What one may need in this module. */
final class StrategyPermissions {

  /** Add and change mandates, strategies, frameworks and catalogues. */
  static final String EDIT = "strategy.edit";

  private StrategyPermissions() {}
}

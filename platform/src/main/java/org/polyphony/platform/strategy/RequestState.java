package org.polyphony.platform.strategy;

/** How far a request of a mandate has come. */
public enum RequestState {
  OPEN,
  UNDER_WAY,
  ANSWERED
}

package org.polyphony.platform.stakeholders;

/**
 * A person.
 *
 * @param value the person's number among all stakeholders
 */
public record PersonId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

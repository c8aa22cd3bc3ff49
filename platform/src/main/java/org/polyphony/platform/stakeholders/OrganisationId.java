package org.polyphony.platform.stakeholders;

/**
 * An organisation.
 *
 * @param value its number among all stakeholders
 */
public record OrganisationId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}

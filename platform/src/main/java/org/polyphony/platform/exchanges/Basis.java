package org.polyphony.platform.exchanges;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * On what grounds the instruments of an exchange were taken from a proposal, so that the answer can
 * be made again and checked.
 *
 * @param table name of the rule table that proposed them
 * @param version of the rule table, as its author writes it
 * @param hash SHA-256 of the rule table in hexadecimal digits
 * @param plan the plan that was asked about, as the query of the planning page
 */
@Embeddable
public record Basis(
    @Column(name = "rules_name") String table,
    @Column(name = "rules_version") String version,
    @Column(name = "rules_hash") String hash,
    @Column(name = "rules_plan") String plan) {

  @Override
  public String toString() {
    return table + " " + version + " " + hash;
  }
}

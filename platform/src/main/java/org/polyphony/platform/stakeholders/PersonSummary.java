package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules show them to staff; never on a public page.
 *
 * @param id the person
 * @param name as the person writes it
 * @param otherNames in other scripts
 * @param sex for figures by sex
 * @param group key of the group the person speaks for, or null
 * @param country ISO 3166-1 alpha-2, EU, or null
 * @param inFigures whether a strategy's figures may count the person (not sample)
 * @param sample whether the person is invented
 */
public record PersonSummary(
    PersonId id,
    String name,
    List<String> otherNames,
    Sex sex,
    @Nullable String group,
    @Nullable String country,
    boolean inFigures,
    boolean sample) {

  /** Keeps an unchangeable copy. */
  public PersonSummary {
    otherNames = List.copyOf(otherNames);
  }
}

package org.polyphony.platform.registration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.LocalizedText;

/**
 * How many of some people may come, and how many seats are kept for them. Quotas may overlap: each
 * counts whoever it covers. Of reserved seats one person fills one.
 *
 * @param id its number; 0 for one that is not kept yet
 * @param name how it is called in messages; at most 120 characters a language
 * @param categories covers these only; empty for all
 * @param groups covers categories of these stakeholder groups only; empty for all
 * @param countries ISO 3166-1 alpha-2 codes, or EU; covers people of these only; empty for all
 * @param most at most so many seats; null for no limit
 * @param reserved so many seats nobody else may take; 0 for none
 */
public record Quota(
    long id,
    LocalizedText name,
    Set<Long> categories,
    Set<String> groups,
    Set<String> countries,
    @Nullable Integer most,
    int reserved) {

  /** Keeps unchangeable copies. */
  public Quota {
    categories = Set.copyOf(categories);
    groups = Set.copyOf(groups);
    countries = Set.copyOf(countries);
  }

  /** Whether it counts somebody of a category and a country. */
  boolean covers(Category category, @Nullable String country) {
    return (categories.isEmpty() || categories.contains(category.id()))
        && (groups.isEmpty() || category.group() != null && groups.contains(category.group()))
        && (countries.isEmpty() || country != null && countries.contains(country));
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("quotaName", name)
        .with("categories", categories)
        .with("groups", groups)
        .with("countries", countries)
        .with("most", most)
        .with("reserved", reserved);
  }
}

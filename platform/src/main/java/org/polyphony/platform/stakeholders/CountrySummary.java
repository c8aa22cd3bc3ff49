package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * A country, or the European Union (a Party, never counted as a State).
 *
 * @param code ISO 3166-1 alpha-2, or EU
 * @param iso3 ISO 3166-1 alpha-3, or null
 * @param m49 numeric code of the United Nations, or null
 * @param state whether it counts as a State
 * @param sample a plainly fictional country of the sample records
 * @param name in six languages
 * @param region key of the M49 region, or null
 * @param subregion key of the M49 subregion, or null
 * @param electoralGroup key of the UNESCO electoral group, or null
 * @param party how and when it joined the Convention; null if it is not known to be a Party
 * @param memberships in LDC, LLDC and SIDS
 * @param note what is unsure, for readers
 */
public record CountrySummary(
    String code,
    @Nullable String iso3,
    @Nullable String m49,
    boolean state,
    boolean sample,
    LocalizedText name,
    @Nullable String region,
    @Nullable String subregion,
    @Nullable String electoralGroup,
    @Nullable Party party,
    List<Membership> memberships,
    LocalizedText note) {

  /**
   * A Party's instrument.
   *
   * @param type key of {@link Catalogue#INSTRUMENT}
   * @param date of the instrument; null if it is not known
   * @param unverified whether no source at hand confirms the date
   * @param notBefore with no date: the earliest it can be
   * @param notAfter with no date: the latest it can be
   */
  public record Party(
      @Nullable String type,
      @Nullable PartialDate date,
      boolean unverified,
      @Nullable PartialDate notBefore,
      @Nullable PartialDate notAfter) {}

  /**
   * A dated membership of a list of countries.
   *
   * @param scheme {@code ldc}, {@code lldc} or {@code sids}
   * @param since null if not recorded
   * @param until null if not recorded or still going on
   * @param knownOn when the source said so
   * @param unsure whether it needs a check
   */
  public record Membership(
      String scheme,
      @Nullable PartialDate since,
      @Nullable PartialDate until,
      PartialDate knownOn,
      boolean unsure) {}

  /** Whether it is on one of the lists. */
  public boolean in(String scheme) {
    return memberships.stream().anyMatch(it -> it.scheme().equals(scheme) && it.until() == null);
  }
}

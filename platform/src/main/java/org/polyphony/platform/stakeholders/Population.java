package org.polyphony.platform.stakeholders;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Who there is and who of them is engaged, counted. Bodies that are only cited and removed records
 * are left out, and so is whom the actor may not see. Needs no permission: who asks must hold one.
 */
public interface Population {

  /**
   * Who counts as engaged.
   *
   * @param ids these, because of what another module knows of them
   * @param byRole also those who hold a role now that counts as engaged
   * @param strategy only roles toward this strategy; null for any
   */
  record Engaged(Collection<Long> ids, boolean byRole, @Nullable Long strategy) {}

  /**
   * Which part of the population.
   *
   * @param countries codes; null for any
   * @param outside instead those whose country is none of them, or is not recorded
   * @param group key of a group, {@code -} for none recorded, empty for any
   * @param engaged only the engaged, or only the others; null for both
   */
  record Part(
      @Nullable Set<String> countries, boolean outside, String group, @Nullable Boolean engaged) {

    /** Everybody. */
    public static final Part ALL = new Part(null, false, "", null);
  }

  /**
   * One count.
   *
   * @param country ISO 3166-1 alpha-2, or EU; null if not recorded
   * @param group key, or null
   * @param sex of people; null of organisations
   * @param known how many there are
   * @param engaged how many of them are engaged
   */
  record Tally(
      @Nullable String country,
      @Nullable String group,
      @Nullable Sex sex,
      long known,
      long engaged) {}

  /**
   * A person or an organisation in a few words.
   *
   * @param id its number
   * @param country code, or null
   * @param group key, or null
   * @param sex of a person, or null
   */
  record Somebody(long id, @Nullable String country, @Nullable String group, @Nullable Sex sex) {}

  /** Counts by country, group and sex, by one query. */
  List<Tally> tally(Actor actor, Engaged engaged, boolean samples);

  /** Those of a part, by name. */
  Slice<Registry.Row> list(
      Actor actor, Engaged engaged, boolean samples, Part part, PageRequest page);

  /**
   * Who is not engaged, those changed last first.
   *
   * @param most at most so many of one country and group
   */
  List<Somebody> silent(Actor actor, Engaged engaged, boolean samples, int most);
}

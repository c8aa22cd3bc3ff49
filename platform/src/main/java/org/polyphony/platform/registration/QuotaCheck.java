package org.polyphony.platform.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.registration.Feasibility.Condition;
import org.polyphony.platform.shared.Refused;

/** Refuses quotas that cannot be met together, and names those that stand in each other's way. */
final class QuotaCheck {

  private final SeatRules rules;

  private QuotaCheck(SeatRules rules) {
    this.rules = rules;
  }

  /**
   * Checks all quotas of an exchange.
   *
   * @throws Refused {@code registration.refused.…} with names and numbers
   */
  static void check(SeatRules rules) {
    var check = new QuotaCheck(rules);
    check.counts();
    rules.quotas().forEach(check::alone);
    if (rules.reserved() > rules.capacity()) {
      throw Refused.at(
          "reserved",
          "registration.refused.reserved-capacity",
          "reserved",
          rules.reserved(),
          "capacity",
          rules.capacity());
    }
    if (!check.possible(rules.quotas())) {
      throw Refused.at(
          "reserved", "registration.refused.quotas-clash", "quotas", check.names(check.clash()));
    }
  }

  private void counts() {
    if (rules.quotas().size() > SeatRules.MOST_QUOTAS) {
      throw new Refused("registration.refused.too-many-quotas", "limit", SeatRules.MOST_QUOTAS);
    }
    long reserves = rules.quotas().stream().filter(it -> it.reserved() > 0).count();
    if (reserves > SeatRules.MOST_RESERVES) {
      throw Refused.at(
          "reserved", "registration.refused.too-many-reserves", "limit", SeatRules.MOST_RESERVES);
    }
  }

  private void alone(Quota quota) {
    Integer most = quota.most();
    String name = names(List.of(quota));
    if (most == null && quota.reserved() == 0) {
      throw Refused.at("most", "registration.refused.quota-empty", "quota", name);
    }
    if (most != null && quota.reserved() > most) {
      throw Refused.at(
          "reserved",
          "registration.refused.reserved-most",
          "quota",
          name,
          "reserved",
          quota.reserved(),
          "most",
          most);
    }
    if (types(List.of(quota)).stream().allMatch(it -> it == 0)) {
      throw Refused.at("categories", "registration.refused.quota-nobody", "quota", name);
    }
  }

  /** The smallest set of quotas that cannot be met: without any one of them the others can. */
  private List<Quota> clash() {
    var left = new ArrayList<>(rules.quotas());
    for (Quota quota : rules.quotas()) {
      var fewer = new ArrayList<>(left);
      fewer.remove(quota);
      if (!possible(fewer)) {
        left = fewer;
      }
    }
    return left;
  }

  /**
   * Whether all reserved seats can be filled without breaking a limit. The numbers sought: how many
   * people of each kind sit in the seats that each quota reserves.
   */
  private boolean possible(List<Quota> quotas) {
    var types = List.copyOf(types(quotas));
    int unknowns = quotas.size() * types.size();
    var conditions = new ArrayList<Condition>();
    for (int i = 0; i < quotas.size(); i++) {
      Quota quota = quotas.get(i);
      double[] sits = new double[unknowns];
      double[] counted = new double[unknowns];
      for (int j = 0; j < unknowns; j++) {
        boolean covered = SeatRules.covers(types.get(j % types.size()), i);
        sits[j] = covered && j / types.size() == i ? 1 : 0;
        boolean meaningful =
            SeatRules.covers(types.get(j % types.size()), j / types.size())
                && quotas.get(j / types.size()).reserved() > 0;
        counted[j] = covered && meaningful ? 1 : 0;
      }
      if (quota.reserved() > 0) {
        conditions.add(new Condition(sits, quota.reserved(), true));
      }
      if (quota.most() != null) {
        conditions.add(new Condition(counted, quota.most(), false));
      }
    }
    return new Feasibility(unknowns).possible(conditions);
  }

  /** The kinds of people that the quotas tell apart. */
  private TreeSet<Long> types(List<Quota> quotas) {
    var few = new SeatRules(rules.capacity(), rules.categories(), quotas);
    var countries = new ArrayList<@Nullable String>();
    quotas.forEach(it -> countries.addAll(it.countries()));
    countries.add(null);
    var types = new TreeSet<Long>();
    for (Category category : rules.categories()) {
      countries.forEach(it -> types.add(few.signature(category, it)));
    }
    return types;
  }

  private String names(List<Quota> quotas) {
    return Formats.list(
        quotas.stream()
            .map(it -> Formats.own(it.name().in(Reader.language()).text()))
            .collect(Collectors.toList()));
  }
}

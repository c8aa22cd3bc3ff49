package org.polyphony.platform.exchanges.web;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.Budget;
import org.polyphony.algorithms.planning.Connectivity;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Security;
import org.polyphony.platform.ui.Form;
import org.springframework.web.util.UriComponentsBuilder;

/** Between a plan, the fields of its form and the query that keeps them in an address. */
final class PlanForm {

  /** Before the code of an outcome: the field of its weight. */
  static final String WEIGHT = "weight.";

  private static final List<String> FIELDS =
      List.of(
          "challenges",
          "groups",
          "seniority",
          "persons",
          "countries",
          "languages",
          "interpretation",
          "days",
          "days-each",
          "budget",
          "currency",
          "rate",
          "connectivity",
          "security");

  private static final BigDecimal NONE = BigDecimal.ZERO;
  private static final int MOST_WEIGHT = 1000;

  private final Form form;
  private final RuleTable table;

  PlanForm(Form form, RuleTable table) {
    this.form = form;
    this.table = table;
  }

  /** Whether the form was sent, not only opened. */
  static boolean asked(Form form) {
    return form.has("ask", "1");
  }

  /** Whether there is something to answer: an outcome or a challenge. */
  boolean begun() {
    return table.vocabulary().outcomes().stream().anyMatch(it -> !form.value(WEIGHT + it).isBlank())
        || !form.values("challenges").isEmpty();
  }

  /** The form that a query was made of. */
  static Form of(String query) {
    var typed = new LinkedHashMap<String, String[]>();
    UriComponentsBuilder.newInstance()
        .query(query)
        .build()
        .getQueryParams()
        .forEach((name, values) ->
            typed.put(
                name,
                values.stream()
                    .filter(Objects::nonNull)
                    .map(it -> URLDecoder.decode(it, StandardCharsets.UTF_8))
                    .toArray(String[]::new)));
    return Form.of(typed);
  }

  /** Reads the plan; whatever is wrong ends the reading, beside its field. */
  Plan read() {
    Plan plan = valid();
    form.check();
    return Objects.requireNonNull(plan, "a form without errors is a plan");
  }

  /** Reads the plan; null where something is wrong, which then stands beside its field. */
  @Nullable Plan valid() {
    var vocabulary = table.vocabulary();
    var outcomes = weights(vocabulary.outcomes());
    var challenges = codes("challenges", vocabulary.challenges());
    if (outcomes.isEmpty() && challenges.isEmpty()) {
      form.reject("challenges", "exchanges.plan.refused.nothing");
    }
    var groups = codes("groups", vocabulary.groups());
    var seniority = codes("seniority", vocabulary.seniorities());
    Integer persons = whole("persons", 1, 100_000);
    Integer countries = whole("countries", 1, 250);
    Integer languages = whole("languages", 1, 100);
    String interpretation = word("interpretation", List.of("yes", "no"));
    Integer days = whole("days", 0, 36_500);
    Integer daysEach = whole("days-each", 0, 3_650);
    Budget budget = budget();
    String connectivity = word("connectivity", words(Connectivity.values()));
    String security = word("security", words(Security.values()));
    if (form.bad()) {
      return null;
    }
    return new Plan(
        outcomes,
        challenges,
        groups,
        seniority,
        persons,
        countries,
        languages,
        interpretation == null ? null : interpretation.equals("yes"),
        days,
        daysEach,
        budget,
        connectivity == null ? null : Connectivity.valueOf(connectivity.toUpperCase(Locale.ROOT)),
        security == null ? null : Security.valueOf(security.toUpperCase(Locale.ROOT)));
  }

  /** The words of an enumeration as rule tables and messages have them. */
  static List<String> words(Enum<?>[] constants) {
    return java.util.Arrays.stream(constants)
        .map(it -> it.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Map<String, Double> weights(List<String> outcomes) {
    var weights = new LinkedHashMap<String, Double>();
    for (String outcome : outcomes) {
      BigDecimal weight = between(WEIGHT + outcome, MOST_WEIGHT);
      if (weight != null && weight.signum() > 0) {
        weights.put(outcome, weight.doubleValue());
      }
    }
    return weights;
  }

  private @Nullable Budget budget() {
    BigDecimal amount = between("budget", 1_000_000_000_000L);
    String currency = form.text("currency", 3).toUpperCase(Locale.ROOT);
    BigDecimal rate = between("rate", 1_000_000_000L);
    if (amount == null) {
      return null;
    }
    boolean same = currency.isEmpty() || currency.equals(table.currency());
    if (!same && !com.ibm.icu.util.Currency.isAvailable(currency, null, null)) {
      form.reject("currency", "exchanges.plan.refused.currency", "value", currency);
    }
    if (!same && (rate == null || rate.doubleValue() < 1e-9)) {
      form.reject("rate", "exchanges.plan.refused.rate", "currency", table.currency());
      return null;
    }
    return new Budget(
        amount.doubleValue(),
        same ? table.currency() : currency,
        same || rate == null ? 1 : rate.doubleValue());
  }

  /** A number from 0; null if the field is empty or wrong. */
  private @Nullable BigDecimal between(String name, long most) {
    BigDecimal number = form.decimal(name);
    if (number == null) {
      return null;
    }
    if (number.compareTo(NONE) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      form.reject(name, "ui.form.range", "least", 0, "most", most);
      return null;
    }
    return number;
  }

  private @Nullable Integer whole(String name, int least, int most) {
    Long number = form.number(name, least, most);
    return number == null || number < least || number > most ? null : number.intValue();
  }

  private List<String> codes(String name, List<String> known) {
    List<String> codes = form.values(name).stream().distinct().toList();
    for (String code : codes) {
      if (!known.contains(code)) {
        reject(name, code);
      }
    }
    return codes;
  }

  private @Nullable String word(String name, List<String> known) {
    String word = form.value(name).strip();
    if (!word.isEmpty() && !known.contains(word)) {
      reject(name, word);
    }
    return known.contains(word) ? word : null;
  }

  private void reject(String name, String value) {
    form.reject(
        name,
        "exchanges.refused.unknown",
        "value",
        value.substring(0, Math.min(80, value.length())));
  }

  /** The plan as a query, with one field changed; null changes none. */
  String query(@Nullable String field, Object value) {
    var query = new StringJoiner("&");
    query.add("ask=1");
    for (String outcome : table.vocabulary().outcomes()) {
      add(query, WEIGHT + outcome);
    }
    for (String name : FIELDS) {
      if (name.equals(field)) {
        query.add(name + "=" + encoded(value.toString()));
      } else {
        add(query, name);
      }
    }
    return query.toString();
  }

  private void add(StringJoiner query, String name) {
    form.values(name).forEach(it -> query.add(name + "=" + encoded(it)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

package org.polyphony.platform.indicators;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records behind a computation as SQL: a column {@code id}, and one for each dimension. Sample
 * and confidential records are left out for everybody, so that a figure is the same for all.
 */
final class BaseSql {

  private static final String STAGES =
      "array['DIAGNOSTIC','DRAFT','BEFORE_THE_AUTHORITY','ADOPTED','APPLIED']";

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();
  private final Binding binding;

  private BaseSql(Binding binding, long strategy) {
    this.binding = binding;
    values.put("strategy", strategy);
  }

  /** SQL with its values. */
  record Query(String sql, Map<String, Object> values) {}

  static Query of(Binding binding, long strategy) {
    var base = new BaseSql(binding, strategy);
    String select =
        switch (binding.computation()) {
          case PEOPLE_ATTENDED -> base.people();
          case EXCHANGES_HELD -> base.exchanges(null);
          case MISSIONS -> base.exchanges("expert-visit");
          case PEOPLE_WITH_GAIN -> base.gain();
          case OUTCOME_STATEMENTS -> base.statements();
          case INSTITUTIONAL_CHANGES -> base.changes();
          case AGREEMENTS -> base.agreements(null);
          case PARTNERSHIPS -> base.agreements("PARTNERSHIP");
          case FUNDS_FOUND -> base.funds();
        };
    return new Query(select + base.where, base.values);
  }

  private void and(String condition) {
    where.append(" and ").append(condition);
  }

  private void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      and(condition);
      values.put(name, value);
    }
  }

  /** The strategy's real exchanges, as far as the parameters want them. */
  private void exchange(@Nullable String instrument) {
    where.append(" where e.strategy_id = :strategy and not e.sample");
    and("e.id = :exchange", "exchange", binding.exchange());
    and(
        "exists (select 1 from exchanges_tag w where w.exchange_id = e.id and w.kind = 'INSTRUMENT'"
            + " and w.tag_key = :instrument)",
        "instrument",
        instrument == null ? binding.instrument() : instrument);
  }

  private void happened() {
    and("e.state in ('UNDER_WAY', 'HELD', 'REPORTED')");
  }

  /** A date known to the month or year counts as its first day. */
  private void period(String written) {
    String day = "rpad(" + written + ", 10, '-01-01') collate \"C\"";
    and(day + " >= :from", "from", binding.from() == null ? null : binding.from().toString());
    and(day + " <= :until", "until", binding.until() == null ? null : binding.until().toString());
  }

  private void moments(String moment) {
    and("cast(" + moment + " at time zone 'UTC' as date) >= :from", "from", binding.from());
    and("cast(" + moment + " at time zone 'UTC' as date) <= :until", "until", binding.until());
  }

  private String people() {
    exchange(null);
    happened();
    period("e.starts");
    and("p.state = 'ATTENDED' and s.counted and not s.sample and not s.confidential");
    and("s.removed_at is null");
    return """
    select p.person_id as id, per.sex as sex, coalesce(s.group_key, '') as "group",
           coalesce(c.region, '') as region, coalesce(s.country_code, '') as country
    from exchanges_participant p join exchanges_exchange e on e.id = p.exchange_id
    join stakeholders_stakeholder s on s.id = p.person_id
    join stakeholders_person per on per.id = p.person_id
    left join stakeholders_country c on c.code = s.country_code\
    """;
  }

  private static final String EXCHANGES =
      """
      select e.id as id, coalesce(i.tag_key, '') as instrument, coalesce(k.tag_key, '') as country
      from exchanges_exchange e
      left join exchanges_tag i on i.exchange_id = e.id and i.kind = 'INSTRUMENT'
      left join exchanges_tag k on k.exchange_id = e.id and k.kind = 'COUNTRY'\
      """;

  private String exchanges(@Nullable String instrument) {
    exchange(instrument);
    happened();
    period("e.starts");
    return EXCHANGES;
  }

  private String funds() {
    exchange(null);
    and("e.state <> 'CANCELLED'");
    and("m.from_state = 'WAITING_FOR_FUNDS' and m.to_state in ('CONFIRMED', 'UNDER_WAY', 'HELD')");
    moments("m.moved_at");
    return EXCHANGES + " join exchanges_move m on m.exchange_id = e.id";
  }

  private String statements() {
    exchange(null);
    happened();
    and("t.state = 'CONFIRMED'");
    and("t.outcome = :outcome", "outcome", binding.outcome());
    moments("t.decided_at");
    return """
    select t.id as id, coalesce(t.outcome, '') as outcome
    from followup_statement t join exchanges_exchange e on e.id = t.exchange_id\
    """;
  }

  private String changes() {
    exchange(null);
    and("e.state <> 'IDEA' and not c.removed and not c.sample and c.validated_at is not null");
    and("not g.taken_back");
    and(
        "array_position(" + STAGES + ", g.stage::text) >= :stage",
        "stage",
        binding.stage() == null ? null : binding.stage().ordinal() + 1);
    and(
        "exists (select 1 from results_change_outcome o where o.change_id = c.id and o.outcome ="
            + " :outcome)",
        "outcome",
        binding.outcome());
    period("g.reached");
    return """
    select c.id as id, coalesce(c.kind, '') as kind, coalesce(c.country, '') as country
    from results_change c join results_change_stage g on g.change_id = c.id
    join results_change_exchange x on x.change_id = c.id
    join exchanges_exchange e on e.id = x.exchange_id\
    """;
  }

  private String agreements(@Nullable String kind) {
    where.append(" where a.strategy_id = :strategy and not a.removed");
    and("a.kind = :kind", "kind", kind);
    period("a.starts");
    return "select a.id as id, a.kind as kind from strategy_agreement a";
  }

  /** Pairs of one person's mean before and after, of questionnaires that ask no more. */
  private String gain() {
    exchange(null);
    happened();
    period("e.starts");
    and("q.after_closed is not null and i.kind = 'SCALE' and a.score is not null");
    and("i.outcome = :outcome", "outcome", binding.outcome());
    return """
    select e.id as id, h.questionnaire_id as questionnaire, h.pairing_key as pairing, h.wave as wave,
           a.score as score
    from questionnaires_answer a join questionnaires_sheet h on h.id = a.sheet_id
    join questionnaires_item i on i.id = a.item_id
    join questionnaires_questionnaire q on q.id = h.questionnaire_id
    join exchanges_exchange e on e.id = q.exchange_id\
    """;
  }
}

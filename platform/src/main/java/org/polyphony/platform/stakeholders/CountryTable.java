package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the countries of the catalogue. */
@Component
class CountryTable {

  private final JdbcClient database;

  CountryTable(JdbcClient database) {
    this.database = database;
  }

  Map<String, CountrySummary> read() {
    var memberships = memberships();
    var countries = new LinkedHashMap<String, CountrySummary>();
    database
        .sql("select * from stakeholders_country order by code")
        .query((row, _) -> country(row, memberships))
        .list()
        .forEach(it -> countries.put(it.code(), it));
    return countries;
  }

  void put(CountrySummary country) {
    database
        .sql("delete from stakeholders_country_membership where country_code = ?")
        .param(country.code())
        .update();
    var party = country.party();
    database
        .sql(
            """
            insert into stakeholders_country (code, iso3, m49, state, sample, name, region,
              subregion, electoral_group, note, party, instrument_type, instrument_date,
              date_confidence, not_before, not_after)
            values (:code, :iso3, :m49, :state, :sample, :name, :region, :subregion, :electoral,
              :note, :party, :type, :date, :confidence, :notBefore, :notAfter)
            on conflict (code) do update set iso3 = excluded.iso3, m49 = excluded.m49,
              state = excluded.state, sample = excluded.sample, name = excluded.name,
              region = excluded.region, subregion = excluded.subregion,
              electoral_group = excluded.electoral_group, note = excluded.note,
              party = excluded.party, instrument_type = excluded.instrument_type,
              instrument_date = excluded.instrument_date,
              date_confidence = excluded.date_confidence, not_before = excluded.not_before,
              not_after = excluded.not_after
            """)
        .params(values(country))
        .param("party", party != null)
        .param("type", party == null ? null : party.type())
        .param("date", party == null ? null : written(party.date()))
        .param("confidence", party == null ? null : party.unverified() ? "unverified" : "sourced")
        .param("notBefore", party == null ? null : written(party.notBefore()))
        .param("notAfter", party == null ? null : written(party.notAfter()))
        .update();
    country.memberships().forEach(it -> put(country.code(), it));
  }

  private void put(String code, CountrySummary.Membership membership) {
    database
        .sql(
            "insert into stakeholders_country_membership"
                + " (country_code, scheme, since, until, known_on, unsure)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(code)
        .param(membership.scheme())
        .param(written(membership.since()))
        .param(written(membership.until()))
        .param(membership.knownOn().toString())
        .param(membership.unsure())
        .update();
  }

  private static Map<String, @Nullable Object> values(CountrySummary country) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("code", country.code());
    values.put("iso3", country.iso3());
    values.put("m49", country.m49());
    values.put("state", country.state());
    values.put("sample", country.sample());
    values.put("name", LocalizedTexts.toJson(country.name()));
    values.put("region", country.region());
    values.put("subregion", country.subregion());
    values.put("electoral", country.electoralGroup());
    values.put("note", LocalizedTexts.toJson(country.note()));
    return values;
  }

  private Map<String, List<CountrySummary.Membership>> memberships() {
    var all = new HashMap<String, List<CountrySummary.Membership>>();
    database
        .sql("select * from stakeholders_country_membership order by country_code, scheme")
        .query((row, _) ->
            all.computeIfAbsent(row.getString("country_code"), _ -> new ArrayList<>())
                .add(
                    new CountrySummary.Membership(
                        row.getString("scheme"),
                        Dates.read(row, "since"),
                        Dates.read(row, "until"),
                        PartialDate.parse(row.getString("known_on")),
                        row.getBoolean("unsure"))))
        .list();
    return all;
  }

  private static CountrySummary country(
      ResultSet row, Map<String, List<CountrySummary.Membership>> memberships) throws SQLException {
    String code = row.getString("code");
    return new CountrySummary(
        code,
        row.getString("iso3"),
        row.getString("m49"),
        row.getBoolean("state"),
        row.getBoolean("sample"),
        LocalizedTexts.fromJson(row.getString("name")),
        row.getString("region"),
        row.getString("subregion"),
        row.getString("electoral_group"),
        row.getBoolean("party") ? party(row) : null,
        memberships.getOrDefault(code, List.of()),
        LocalizedTexts.fromJson(row.getString("note")));
  }

  private static CountrySummary.Party party(ResultSet row) throws SQLException {
    return new CountrySummary.Party(
        row.getString("instrument_type"),
        Dates.read(row, "instrument_date"),
        !"sourced".equals(row.getString("date_confidence")),
        Dates.read(row, "not_before"),
        Dates.read(row, "not_after"));
  }

  private static @Nullable String written(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }
}

package org.polyphony.platform.stakeholders.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.algorithms.dedupe.DedupeRecord;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All records of one kind as the matcher takes them. */
@Component
class SweepRecords {

  private static final String PEOPLE =
      """
      select s.id, s.country_code country, p.name, '{}' acronym, p.email, p.phone, '' web,
        (select json_agg(n.name)::text from stakeholders_name n where n.stakeholder_id = s.id) others
      from stakeholders_stakeholder s join stakeholders_person p on p.id = s.id
      where s.removed_at is null order by s.id
      """;

  private static final String ORGANISATIONS =
      """
      select s.id, s.country_code country, o.name, o.acronym, '' email, '' phone, o.web,
        null others
      from stakeholders_stakeholder s join stakeholders_organisation o on o.id = s.id
      where s.removed_at is null order by s.id
      """;

  private final JdbcClient database;
  private final JsonMapper json = JsonMapper.shared();

  SweepRecords(JdbcClient database) {
    this.database = database;
  }

  List<DedupeRecord> of(Registry.Type type) {
    boolean person = type == Registry.Type.PERSON;
    return database
        .sql(person ? PEOPLE : ORGANISATIONS)
        .query((row, _) -> record(row, person))
        .list();
  }

  private DedupeRecord record(ResultSet row, boolean person) throws SQLException {
    var names = new ArrayList<String>();
    if (person) {
      names.add(row.getString("name"));
      String others = row.getString("others");
      names.addAll(others == null ? List.of() : List.of(json.readValue(others, String[].class)));
    } else {
      names.addAll(words(row.getString("name")));
      names.addAll(words(row.getString("acronym")));
    }
    Map<String, List<String>> fields = new HashMap<>();
    put(fields, "name", names);
    put(fields, "email", List.of(row.getString("email")));
    put(fields, "phone", List.of(row.getString("phone")));
    put(fields, "web", List.of(row.getString("web")));
    String country = row.getString("country");
    put(fields, "country", country == null ? List.of() : List.of(country));
    return new DedupeRecord(row.getString("id"), fields);
  }

  private static List<String> words(String stored) {
    return LocalizedTexts.fromJson(stored).entries().values().stream()
        .map(LocalizedText.Entry::text)
        .distinct()
        .toList();
  }

  private static void put(Map<String, List<String>> fields, String name, List<String> values) {
    var filled = values.stream().filter(it -> !it.isBlank()).toList();
    if (!filled.isEmpty()) {
      fields.put(name, filled);
    }
  }
}

package org.polyphony.platform.privacy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditOfPeople;
import org.polyphony.platform.messaging.MailsOfPeople;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what every module keeps of a person. */
@Component
class FileReader {

  private final SelfFinder finder;
  private final MailsOfPeople mails;
  private final AuditOfPeople audit;
  private final JdbcClient database;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.shared();

  FileReader(
      SelfFinder finder,
      MailsOfPeople mails,
      AuditOfPeople audit,
      JdbcClient database,
      Clock clock) {
    this.finder = finder;
    this.mails = mails;
    this.audit = audit;
    this.database = database;
    this.clock = clock;
  }

  PersonalFile read(Actor actor, long person, String name) {
    var self = finder.find(person);
    var sections = new ArrayList<PersonalFile.Section>();
    for (PersonalRows rows : finder.rows()) {
      if (!rows.shown().isEmpty()) {
        add(
            sections,
            rows.table(),
            rows.titleKey(),
            rows.fields().isEmpty() ? "privacy.data." : rows.fields(),
            values(rows, self, actor));
      }
    }
    add(sections, "messaging_mail", "privacy.data.mails", "privacy.data.", posted(self));
    add(sections, "audit_entry", "privacy.data.audit", "privacy.data.", traces(self));
    return new PersonalFile(person, name, clock.instant(), List.copyOf(sections));
  }

  private static void add(
      List<PersonalFile.Section> sections,
      String table,
      String title,
      String fields,
      List<Map<String, JsonNode>> rows) {
    if (!rows.isEmpty()) {
      sections.add(new PersonalFile.Section(table, title, fields, rows));
    }
  }

  private List<Map<String, JsonNode>> values(PersonalRows rows, Self self, Actor actor) {
    String values =
        rows.shown().values().stream()
            .map(it -> "to_jsonb(" + it + ")")
            .collect(Collectors.joining(", "));
    return database
        .sql(
            "select jsonb_build_array(%s)::text from %s t where (%s) and (%s)"
                .formatted(values, rows.table(), rows.which(), rows.seen()))
        .params(self.parameters(actor))
        .query((row, _) -> named(rows.shown().keySet(), row.getString(1)))
        .list();
  }

  private Map<String, JsonNode> named(Set<String> names, String array) {
    var values = json.readTree(array);
    var named = new LinkedHashMap<String, JsonNode>();
    int i = 0;
    for (String name : names) {
      named.put(name, unpacked(values.get(i++)));
    }
    return named;
  }

  /** A text in several languages is kept as JSON: it goes out as such. */
  private JsonNode unpacked(JsonNode value) {
    String words = value.asString("");
    return words.startsWith("{\"original\":") ? json.readTree(words) : value;
  }

  private List<Map<String, JsonNode>> posted(Self self) {
    return mails.to(self.mails()).stream().map(this::posted).toList();
  }

  private Map<String, JsonNode> posted(PostedMail it) {
    var values = new LinkedHashMap<String, JsonNode>();
    values.put("at", json.valueToTree(it.postedAt().toString()));
    values.put("to", json.valueToTree(it.to()));
    values.put("subject", json.valueToTree(it.subject()));
    values.put("text", json.valueToTree(it.text()));
    return values;
  }

  private List<Map<String, JsonNode>> traces(Self self) {
    return audit.traces("person", self.people()).stream()
        .map(it -> {
          var values = new LinkedHashMap<String, JsonNode>();
          values.put("at", json.valueToTree(it.at().toString()));
          values.put("action", json.valueToTree(it.action()));
          return (Map<String, JsonNode>) values;
        })
        .toList();
  }
}

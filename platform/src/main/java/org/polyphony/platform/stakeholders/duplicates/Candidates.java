package org.polyphony.platform.stakeholders.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.stakeholders.MatchKeys;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the records worth comparing with one, each way by an index. It gives numbers only, of
 * hidden records too: whoever asks must fetch them under the rule of confidentiality.
 */
@Component
class Candidates {

  /** Records found in each way at most. */
  private static final int MOST = 50;

  private static final String OF_TYPE =
      "select s.id from stakeholders_stakeholder s where s.type = :type and s.removed_at is null";

  private final JdbcClient database;

  Candidates(JdbcClient database) {
    this.database = database;
  }

  Set<Long> of(Known known) {
    var ways = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    values.put("type", known.type() == Registry.Type.PERSON ? "P" : "O");
    keys(known, ways, values);
    contacts(known, ways, values);
    words(known, ways, values);
    if (ways.isEmpty()) {
      return Set.of();
    }
    String sql =
        ways.stream()
            .map(it -> "(" + it + " limit " + MOST + ")")
            .collect(Collectors.joining(" union "));
    return database.sql(sql).params(values).query(Long.class).set();
  }

  private static void keys(Known known, List<String> ways, Map<String, Object> values) {
    var keys = new ArrayList<String>();
    known.names().forEach(it -> keys.add(MatchKeys.name(it)));
    known.acronyms().forEach(it -> keys.add(MatchKeys.name(it)));
    if (!known.email().isEmpty()) {
      keys.add(MatchKeys.mail(known.email()));
    }
    if (!keys.isEmpty()) {
      values.put("keys", keys.toArray(String[]::new));
      ways.add(
          "select s.id from stakeholders_match_key k join stakeholders_stakeholder s"
              + " on s.id = k.stakeholder_id where k.key = any(:keys) and s.type = :type"
              + " and s.removed_at is null");
    }
  }

  private static void contacts(Known known, List<String> ways, Map<String, Object> values) {
    String tail = Phones.tail(known.phone());
    if (!tail.isEmpty()) {
      values.put("phone", tail);
      ways.add(
          "select p.id from stakeholders_person p where p.phone <> ''"
              + " and right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 8) = :phone");
    }
    if (!known.host().isEmpty()) {
      values.put("host", known.host());
      ways.add(
          "select o.id from stakeholders_organisation o where o.web <> ''"
              + " and lower(substring(o.web from '://(?:www[.])?([^/:?#]+)')) = :host");
    }
  }

  /** All words of a name in any order, its initials, and what differs by a few letters. */
  private static void words(Known known, List<String> ways, Map<String, Object> values) {
    int n = 0;
    for (String name : known.names()) {
      var patterns = SearchText.patterns(name);
      var words = SearchText.words(name);
      var like = new StringBuilder(OF_TYPE);
      for (String pattern : patterns) {
        values.put("word" + n, pattern);
        like.append(" and s.search like :word").append(n++);
      }
      if (patterns.stream().anyMatch(it -> it.length() > 4)) {
        ways.add(like.toString());
        values.put("typed" + n, String.join(" ", words));
        ways.add(
            OF_TYPE
                + " and :typed"
                + n
                + " <% s.search order by word_similarity(:typed"
                + n++
                + ", s.search) desc");
      }
      if (words.size() > 2 && known.type() == Registry.Type.ORGANISATION) {
        n = abbreviated(Likeness.initials(words, 0), n, ways, values);
        n = abbreviated(Likeness.initials(words, 4), n, ways, values);
      }
    }
    for (String acronym : known.acronyms()) {
      n = abbreviated(SearchText.key(acronym), n, ways, values);
    }
  }

  private static int abbreviated(
      String acronym, int n, List<String> ways, Map<String, Object> values) {
    if (acronym.length() < 2) {
      return n;
    }
    values.put("word" + n, "% " + acronym + "%");
    ways.add(OF_TYPE + " and s.search like :word" + n);
    return n + 1;
  }
}

package org.polyphony.platform.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polyphony.platform.identity.AccountWords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.PersonalData;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.polyphony.platform.stakeholders.Selves;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds by which names, addresses and numbers a person is known, and who else bears them. */
@Component
class SelfFinder {

  private final ObjectProvider<PersonalData> modules;
  private final Selves selves;
  private final AccountWords accounts;
  private final JdbcClient database;

  SelfFinder(
      ObjectProvider<PersonalData> modules,
      Selves selves,
      AccountWords accounts,
      JdbcClient database) {
    this.modules = modules;
    this.selves = selves;
    this.accounts = accounts;
    this.database = database;
  }

  /** All rows of all modules. */
  List<PersonalRows> rows() {
    return modules.orderedStream().flatMap(it -> it.rows().stream()).toList();
  }

  Self find(long person) {
    var people = selves.of(person);
    var first = words(new Self(people, Set.of(), Set.of()));
    var self = new Self(people, words(new Self(people, first, Set.of())), Set.of());
    var shared = shared(self);
    var known = new TreeSet<>(self.known());
    known.removeIf(it -> shared.contains(it.toLowerCase(Locale.ROOT)));
    return new Self(people, known, shared);
  }

  private Set<String> words(Self self) {
    var words = new TreeSet<>(self.known());
    for (PersonalRows rows : rows()) {
      for (String column : rows.names()) {
        words.addAll(
            database
                .sql(
                    "select distinct t.%s from %s t where t.%1$s <> '' and (%s)"
                        .formatted(column, rows.table(), rows.which()))
                .params(self.parameters(Actor.VISITOR))
                .query(String.class)
                .set());
      }
    }
    return words;
  }

  /** Those that other people or accounts bear, in small letters. */
  private Set<String> shared(Self self) {
    var words =
        self.known().stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    var shared = new HashSet<String>(accounts.among(words));
    var parameters = new java.util.HashMap<>(self.parameters(Actor.VISITOR));
    parameters.put("words", words.toArray(String[]::new));
    for (PersonalRows rows : rows()) {
      for (String column : rows.names()) {
        shared.addAll(
            database
                .sql(
                    "select distinct lower(t.%s) from %s t where lower(t.%1$s) = any(:words)"
                            .formatted(column, rows.table())
                        + " and not coalesce(("
                        + rows.which()
                        + "), false)")
                .params(Map.copyOf(parameters))
                .query(String.class)
                .set());
      }
    }
    return shared;
  }
}

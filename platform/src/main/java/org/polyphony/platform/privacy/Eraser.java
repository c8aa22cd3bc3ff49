package org.polyphony.platform.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditOfPeople;
import org.polyphony.platform.messaging.MailsOfPeople;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a person out of all tables, in the caller's transaction; or counts what that would do. */
@Component
class Eraser {

  private final SelfFinder finder;
  private final Mentions mentions;
  private final MailsOfPeople mails;
  private final AuditOfPeople audit;
  private final JdbcClient database;

  Eraser(
      SelfFinder finder,
      Mentions mentions,
      MailsOfPeople mails,
      AuditOfPeople audit,
      JdbcClient database) {
    this.finder = finder;
    this.mentions = mentions;
    this.mails = mails;
    this.audit = audit;
    this.database = database;
  }

  ErasurePreview preview(long person, String name) {
    var self = finder.find(person);
    var parts = new ArrayList<ErasurePreview.Part>();
    for (PersonalRows rows : finder.rows()) {
      long count = rows.titleKey().isEmpty() ? 0 : count(rows, self);
      if (count > 0) {
        parts.add(new ErasurePreview.Part(rows.titleKey(), count, effect(rows)));
      }
    }
    int entries =
        subjects(self).entrySet().stream()
            .mapToInt(it -> audit.traces(it.getKey(), it.getValue()).size())
            .sum();
    var unsure = new TreeSet<>(self.shared());
    self.known().stream().filter(it -> !Mentions.distinctive(it)).forEach(unsure::add);
    return new ErasurePreview(
        name,
        self.people().size(),
        List.copyOf(parts),
        mails.to(self.mails()).size(),
        entries,
        mentions.count(self),
        unsure);
  }

  /** Returns the numbers of all records that were this person. */
  Set<Long> erase(long person) {
    var self = finder.find(person);
    lock(self);
    subjects(self).forEach(audit::blank);
    mails.blank(self.mails());
    // what hangs on rows is named after them and must go while they still can be found
    finder.rows().reversed().forEach(it -> apply(it, self));
    mentions.replace(self);
    return self.people();
  }

  private void lock(Self self) {
    database
        .sql("select id from stakeholders_stakeholder where id = any(?) order by id for update")
        .param(self.people().toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /** The records of the trail that are about the person, by type. */
  private Map<String, Set<Long>> subjects(Self self) {
    var subjects = new TreeMap<String, Set<Long>>();
    for (PersonalRows rows : finder.rows()) {
      if (!rows.subject().isEmpty()) {
        subjects
            .computeIfAbsent(rows.subject(), _ -> new HashSet<>())
            .addAll(
                database
                    .sql("select t.id from " + rows.table() + " t where " + rows.which())
                    .params(self.parameters(Actor.VISITOR))
                    .query(Long.class)
                    .set());
      }
    }
    return subjects;
  }

  private long count(PersonalRows rows, Self self) {
    return database
        .sql("select count(*) from " + rows.table() + " t where " + rows.which())
        .params(self.parameters(Actor.VISITOR))
        .query(Long.class)
        .single();
  }

  private void apply(PersonalRows rows, Self self) {
    String where = " where " + rows.which();
    if (rows.deleted()) {
      run("delete from " + rows.table() + " t" + where, self);
    } else if (!rows.left().isEmpty()) {
      String set =
          rows.left().entrySet().stream()
              .map(it -> it.getKey() + " = " + it.getValue())
              .collect(Collectors.joining(", "));
      run("update " + rows.table() + " t set " + set + where, self);
    }
  }

  private void run(String sql, Self self) {
    database.sql(sql).params(self.parameters(Actor.VISITOR)).update();
  }

  private static ErasurePreview.Effect effect(PersonalRows rows) {
    if (rows.deleted()) {
      return ErasurePreview.Effect.GOES;
    }
    return rows.left().isEmpty() ? ErasurePreview.Effect.STAYS : ErasurePreview.Effect.BLANKED;
  }
}

package org.polyphony.platform.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the notes and addresses of records searchable that were written by an earlier version, or
 * from which the name of an erased person was taken.
 */
@Component
class FurtherWords {

  private static final int STEP = 1000;

  private final JdbcClient database;
  private final TransactionTemplate transaction;

  FurtherWords(JdbcClient database, TransactionTemplate transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  private record Missing(long id, String more) {}

  /** Goes on until there are no more; usually there are none. */
  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
  void catchUp() {
    while (Boolean.TRUE.equals(transaction.execute(_ -> step()))) {
      // one transaction after the other
    }
  }

  private boolean step() {
    List<Missing> missing =
        database
            .sql(
                "select s.id, s.notes, p.phone, o.web from stakeholders_stakeholder s"
                    + " left join stakeholders_person p on p.id = s.id"
                    + " left join stakeholders_organisation o on o.id = s.id"
                    + " where s.more is null limit ? for update of s skip locked")
            .param(STEP)
            .query((row, _) ->
                new Missing(
                    row.getLong("id"),
                    SearchText.more(
                        LocalizedTexts.fromJson(row.getString("notes")),
                        empty(row.getString("phone")),
                        empty(row.getString("web")))))
            .list();
    database
        .sql(
            "update stakeholders_stakeholder s set more = it.more"
                + " from unnest(?::bigint[], ?::text[]) it(id, more) where s.id = it.id")
        .param(missing.stream().map(Missing::id).toArray(Long[]::new))
        .param(missing.stream().map(Missing::more).toArray(String[]::new))
        .update();
    return !missing.isEmpty();
  }

  private static String empty(@Nullable String text) {
    return text == null ? "" : text;
  }
}

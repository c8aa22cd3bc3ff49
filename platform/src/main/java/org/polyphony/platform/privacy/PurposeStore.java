package org.polyphony.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of purposes. */
@Repository
class PurposeStore {

  private final JdbcClient database;

  PurposeStore(JdbcClient database) {
    this.database = database;
  }

  List<Purpose> all() {
    return database
        .sql("select * from privacy_purpose order by position, key")
        .query(PurposeStore::purpose)
        .list();
  }

  private static Purpose purpose(ResultSet row, int number) throws SQLException {
    return new Purpose(
        row.getString("key"),
        LocalizedTexts.fromJson(row.getString("title")),
        LocalizedTexts.fromJson(row.getString("asked")),
        Basis.valueOf(row.getString("basis")),
        row.getObject("months", Integer.class),
        row.getObject("retired_at") != null,
        row.getLong("version"));
  }
}

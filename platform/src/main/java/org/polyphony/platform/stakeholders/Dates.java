package org.polyphony.platform.stakeholders;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;

/** Reads dates of limited precision from rows. */
final class Dates {

  private Dates() {}

  static @Nullable PartialDate read(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : PartialDate.parse(text);
  }
}

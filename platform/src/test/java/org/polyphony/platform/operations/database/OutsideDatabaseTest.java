package org.polyphony.platform.operations.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.polyphony.platform.TestDatabase;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;

class OutsideDatabaseTest {

  @Test
  void aWorkingOneIsTaken() {
    EmbeddedDatabase served = TestDatabase.create();
    OutsideDatabase.refuseUnfit(
        new Settings.Database(served.getJdbcUrl(), served.getUsername(), served.getPassword()));
  }

  @Test
  void aWrongPasswordAndADeadAddressAreNamedInOneSentence() {
    EmbeddedDatabase served = TestDatabase.create();
    assertThatThrownBy(() ->
            OutsideDatabase.refuseUnfit(
                new Settings.Database(served.getJdbcUrl(), served.getUsername(), "wrong")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("password authentication failed")
        .hasMessageContaining(
            "check POLYPHONY_DB_URL, POLYPHONY_DB_USER and POLYPHONY_DB_PASSWORD");
    assertThatThrownBy(() ->
            OutsideDatabase.refuseUnfit(
                new Settings.Database("jdbc:postgresql://127.0.0.1:1/x", "u", "p")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x cannot be reached");
  }

  @Test
  void anOldServerIsRefused() {
    assertThatThrownBy(() -> OutsideDatabase.refuseOld(16, "16.4"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("is PostgreSQL 16.4, but Polyphony needs 17 or newer");
    OutsideDatabase.refuseOld(17, "17.0");
  }
}

package org.polyphony.platform.operations.crash;

import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a number in a transaction, or lists all; added to the child application by the test. */
final class CrashProbe implements ControlCommand {
  private final JdbcClient sql;
  private final TransactionTemplate transactions;

  CrashProbe(JdbcClient sql, TransactionTemplate transactions) {
    this.sql = sql;
    this.transactions = transactions;
    sql.sql("CREATE TABLE IF NOT EXISTS operations_crash_probe (n int, entry text)").update();
  }

  @Override
  public String name() {
    return "crash-probe";
  }

  @Override
  public void run(ControlCall call) {
    if (call.arguments().isEmpty()) {
      sql.sql("SELECT n || ' ' || entry FROM operations_crash_probe")
          .query(String.class)
          .list()
          .forEach(call.output()::println);
    } else {
      int number = Integer.parseInt(call.arguments().getFirst());
      transactions.executeWithoutResult(status -> {
        write(number, "record");
        write(number, "audit");
      });
      call.output().println("acknowledged");
    }
  }

  private void write(int number, String entry) {
    sql.sql("INSERT INTO operations_crash_probe VALUES (?, ?)").param(number).param(entry).update();
  }
}

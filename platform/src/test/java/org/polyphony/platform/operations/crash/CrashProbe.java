package org.polyphony.platform.operations.crash;

import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists what a crash left behind: each invitation with the number of its audit entries and of its
 * mails, and how many mails wait. Added to the child application by the test; changes nothing.
 */
final class CrashProbe implements ControlCommand {
  private final JdbcClient sql;

  CrashProbe(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String name() {
    return "crash-probe";
  }

  @Override
  public void run(ControlCall call) {
    sql.sql(
            """
            select l.email
              || ' ' || (select count(*) from audit_entry a
                  where a.subject_type = 'invitation' and a.subject_id = l.id)
              || ' ' || (select count(*) from messaging_mail m where m.recipient = l.email)
            from identity_link l where l.kind = 'INVITATION'
            """)
        .query(String.class)
        .list()
        .forEach(call.output()::println);
    call.output()
        .println(
            "waiting "
                + sql.sql("select count(*) from messaging_mail where state <> 'SENT'")
                    .query(Long.class)
                    .single());
  }
}

package org.polyphony.platform.messaging;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the outbox keeps of a person, and how it forgets it. Whoever asks has checked who may. */
@Component
public class MailsOfPeople {

  private final JdbcClient database;
  private final MailStore mails;

  MailsOfPeople(JdbcClient database, MailStore mails) {
    this.database = database;
    this.mails = mails;
  }

  /** The mails to some addresses, the newest first. */
  @Transactional(readOnly = true)
  public List<PostedMail> to(Collection<String> addresses) {
    return mails.to(addresses);
  }

  /**
   * Takes addresses and words out of the mails to some addresses; what still waits does not leave.
   *
   * @param addresses in small letters
   * @return how many mails
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int blank(Collection<String> addresses) {
    return database
        .sql(
            """
            update messaging_mail set recipient = 'erased@polyphony.invalid', subject = '—',
              body_text = '—', body_html = '—', problem = '',
              state = case state when 'WAITING' then 'FAILED' else state end
            where lower(recipient) = any(?)
            """)
        .param(addresses.toArray(String[]::new))
        .update();
  }
}

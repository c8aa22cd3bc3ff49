package org.polyphony.platform.messaging;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox; several servers may do so at once, each takes other mails. */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  /** About four days, each pause three times the one before, at most a day. */
  private static final int MOST_ATTEMPTS = 12;

  private static final int PROBLEM_LENGTH = 500;

  private final MailStore mails;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final @Nullable MailServer server;

  Postman(MailStore mails, TransactionTemplate transaction, Settings settings, Clock clock) {
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
    Settings.Smtp smtp = settings.smtp();
    this.server = smtp == null ? null : new MailServer(smtp);
  }

  /** Sends what is due, one transaction a mail. */
  @Scheduled(fixedDelay = 1000)
  void deliver() {
    MailServer target = server;
    if (target != null) {
      boolean more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = Boolean.TRUE.equals(transaction.execute(_ -> deliverNext(target)));
      }
    }
  }

  private boolean deliverNext(MailServer target) {
    Instant now = clock.instant();
    var next = mails.claim(now);
    next.ifPresent(it -> deliver(it, target, now));
    return next.isPresent();
  }

  private void deliver(PostedMail mail, MailServer target, Instant now) {
    try {
      target.send(mail);
      mails.sent(mail.id(), now);
    } catch (MailException | MessagingException problem) {
      boolean last = mail.attempts() + 1 >= MOST_ATTEMPTS;
      var state = last ? PostedMail.State.FAILED : PostedMail.State.WAITING;
      String text = String.valueOf(problem.getMessage());
      mails.failed(
          mail.id(),
          state,
          now.plus(pause(mail.attempts())),
          text.substring(0, Math.min(PROBLEM_LENGTH, text.length())));
      LOG.warn("Mail {} did not leave, attempt {}", mail.messageId(), mail.attempts() + 1, problem);
    }
  }

  static Duration pause(int attempts) {
    long seconds = Math.min(86_400, Math.round(20 * Math.pow(3, attempts)));
    return Duration.ofSeconds(seconds);
  }
}

package org.polyphony.platform.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.polyphony.platform.operations.Settings;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The mail server of the settings. */
final class MailServer {

  private static final String TIMEOUT = "15000";

  private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
  private final String from;

  MailServer(Settings.Smtp smtp) {
    from = smtp.from();
    sender.setHost(smtp.host());
    sender.setPort(smtp.port());
    sender.setUsername(smtp.user());
    sender.setPassword(smtp.password());
    sender.setDefaultEncoding("UTF-8");
    Properties properties = sender.getJavaMailProperties();
    boolean start = smtp.tls() == Settings.Tls.STARTTLS;
    properties.put("mail.smtp.auth", String.valueOf(smtp.user() != null));
    properties.put("mail.smtp.starttls.enable", String.valueOf(start));
    properties.put("mail.smtp.starttls.required", String.valueOf(start));
    properties.put("mail.smtp.ssl.enable", String.valueOf(smtp.tls() == Settings.Tls.TLS));
    properties.put("mail.smtp.connectiontimeout", TIMEOUT);
    properties.put("mail.smtp.timeout", TIMEOUT);
    properties.put("mail.smtp.writetimeout", TIMEOUT);
  }

  /**
   * Hands one mail over.
   *
   * @throws MailException if the server does not take it
   * @throws MessagingException if it cannot be written as a message
   */
  void send(PostedMail mail) throws MessagingException {
    MimeMessage message = new FixedIdMessage(sender, mail.messageId());
    var helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom(from);
    helper.setTo(mail.to());
    helper.setSubject(mail.subject());
    helper.setText(mail.text(), mail.html());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.language().htmlTag());
    sender.send(message);
  }

  /** Keeps the Message-ID that the outbox gave, instead of a new one at each attempt. */
  private static final class FixedIdMessage extends MimeMessage {

    private final String messageId;

    FixedIdMessage(JavaMailSenderImpl sender, String messageId) {
      super(sender.getSession());
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}

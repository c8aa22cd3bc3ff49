package org.polyphony.platform.identity;

/**
 * Takes mails out of the house. Implemented by the module that sends mail; while there is no such
 * bean, links are shown to the administrator only, and nobody can ask for one.
 */
@FunctionalInterface
public interface MailDelivery {

  /** Accepts a mail in the caller's transaction: if that fails, nothing is sent. */
  void send(Mail mail);
}

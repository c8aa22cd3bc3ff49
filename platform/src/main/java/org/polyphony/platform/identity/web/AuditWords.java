package org.polyphony.platform.identity.web;

import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.i18n.Texts;

/** What the audit trail's verbs are called. */
public final class AuditWords {

  private static final String PREFIX = "identity.action.";

  private AuditWords() {}

  /** The verb in the reader's language; as it is where a module brings one that has no words. */
  public static String action(AuditEntry entry) {
    String key = PREFIX + entry.action();
    return Texts.has(key) ? Texts.text(key) : entry.action();
  }
}

package org.polyphony.platform.identity.web;

import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;

/** What the audit trail's verbs are called. */
public final class AuditWords {

  private static final String PREFIX = "identity.action.";
  private static final List<String> VERBS =
      List.of(
          "approved",
          "changed",
          "created",
          "exported",
          "granted",
          "imported",
          "link-issued",
          "looked-at",
          "merged",
          "merged-into",
          "not-told-apart",
          "passkey-added",
          "passkey-removed",
          "password-set",
          "refused",
          "removed",
          "restored",
          "revoked",
          "signed-in",
          "token-created",
          "token-revoked",
          "told-apart",
          "undone",
          "unmerged");

  private AuditWords() {}

  /** The verb in the reader's language; as it is where a module brings one that has no words. */
  public static String action(AuditEntry entry) {
    String key = PREFIX + entry.action();
    return Texts.has(key) ? Texts.text(key) : entry.action();
  }

  /** The verbs that have words. */
  static List<Choice> actions() {
    return VERBS.stream()
        .map(it -> new Choice(it, Texts.text(PREFIX + it)))
        .sorted(Comparator.comparing(Choice::name))
        .toList();
  }
}

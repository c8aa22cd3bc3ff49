package org.polyphony.platform.contacts;

import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Refused;

/**
 * How two stakeholders are tied.
 *
 * @param from number of the first
 * @param to number of the second, another one
 * @param kind said from the first to the second
 * @param validity from when until when
 * @param note at most 500 characters; may be empty
 */
public record TieDraft(long from, long to, TieKind kind, Validity validity, String note) {

  void check() {
    if (from == to) {
      throw Refused.at("about", "contacts.refused.self");
    }
    Lengths.check("note", note);
    validity.check();
  }

  /** Without the name of the other end: who reads this history may not see that one. */
  Snapshot snapshot() {
    return new Snapshot()
        .with("tie", kind)
        .with("since", validity.since())
        .with("until", validity.until());
  }
}

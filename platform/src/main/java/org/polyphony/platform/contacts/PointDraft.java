package org.polyphony.platform.contacts;

import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.shared.Refused;

/**
 * A way to reach somebody.
 *
 * @param stakeholder number of the organisation or person
 * @param channel e-mail, phone, post or web
 * @param value the address or number, 1 to 500 characters
 * @param purpose what it is for
 * @param validity from when until when it holds
 * @param note at most 500 characters; may be empty
 */
public record PointDraft(
    long stakeholder,
    Channel channel,
    String value,
    Purpose purpose,
    Validity validity,
    String note) {

  void check() {
    if (value.isBlank()) {
      throw Refused.at("value", "ui.form.required");
    }
    Lengths.check("value", value);
    if (!channel.accepts(value)) {
      throw Refused.at(
          "value",
          "contacts.refused." + channel.name().toLowerCase(java.util.Locale.ROOT),
          "value",
          value);
    }
    Lengths.check("note", note);
    validity.check();
  }

  /** The audit trail is read by more people than may read of a confidential record. */
  Snapshot snapshot(boolean confidential) {
    return new Snapshot()
        .with("contact", confidential ? "●●●" : value)
        .with("channel", channel)
        .with("contact-purpose", purpose)
        .with("since", validity.since())
        .with("until", validity.until());
  }
}

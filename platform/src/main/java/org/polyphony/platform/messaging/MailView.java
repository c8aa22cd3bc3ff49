package org.polyphony.platform.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.shared.Actor;

/**
 * The mails that somebody may know of, as SQL.
 *
 * @param from from the word {@code from} to the last condition
 * @param parameters what it names with a colon
 */
record MailView(String from, Map<String, Object> parameters) {

  static MailView of(Actor actor, List<HiddenMails> sources) {
    var from = new StringBuilder(" from messaging_mail m where true");
    var parameters = new HashMap<String, Object>();
    for (HiddenMails source : sources) {
      for (HiddenMails.Condition each : source.hidden(actor)) {
        from.append(" and not (").append(each.sql()).append(')');
        parameters.putAll(each.parameters());
      }
    }
    return new MailView(from.toString(), parameters);
  }

  /** Those of them to addresses in small letters, without mails of accounts. */
  MailView to(Collection<String> addresses) {
    var all = new HashMap<>(parameters);
    all.put("addresses", addresses.toArray(String[]::new));
    return new MailView(from + " and not m.account and lower(m.recipient) = any(:addresses)", all);
  }
}

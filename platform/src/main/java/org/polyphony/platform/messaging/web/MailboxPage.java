package org.polyphony.platform.messaging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.messaging.PostedMail;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.ListQuery;

/**
 * Everything that the mailbox pages show.
 *
 * @param query which page
 * @param slice the mails of this page
 * @param columns the heads
 * @param mail the mail that is opened, or null for the list
 */
public record MailboxPage(
    ListQuery query, Slice<PostedMail> slice, List<Column> columns, @Nullable PostedMail mail) {

  /** The addresses in the mail's text, so that a demo can be walked without a mail server. */
  public List<String> links() {
    return mail == null
        ? List.of()
        : mail.text().lines().filter(it -> it.matches("https?://\\S+")).toList();
  }
}

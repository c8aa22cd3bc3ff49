/**
 * Mail: an outbox in the database, emptied to the mail server. Owns the tables {@code messaging_*}.
 *
 * <p>A mail is put into the outbox in the transaction of what it tells of, so that one is never
 * there without the other. It leaves under a lock of its row and is marked as sent in the same
 * transaction: it is repeated only when the server is killed between the mail server's acceptance
 * and our commit, and then under the same Message-ID, by which mail programs know it again.
 */
@ApplicationModule(
    displayName = "Mail",
    allowedDependencies = {"shared", "i18n", "ui", "operations", "identity"})
@NullMarked
package org.polyphony.platform.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

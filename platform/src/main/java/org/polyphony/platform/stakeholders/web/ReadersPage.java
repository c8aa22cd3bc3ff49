package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.identity.Colleague;
import org.polyphony.platform.ui.Form;

/**
 * Everything that stakeholders/readers.jte shows.
 *
 * @param name the record's name
 * @param path the record's page
 * @param readers who may see it
 * @param self the number of the reader's own account
 * @param form what is typed
 */
public record ReadersPage(
    String name, String path, List<Colleague> readers, @Nullable Long self, Form form) {
  /** Whether a reader is whoever looks at the page. */
  public boolean isSelf(Colleague reader) {
    return self != null && self == reader.id();
  }
}

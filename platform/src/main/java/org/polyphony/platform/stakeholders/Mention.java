package org.polyphony.platform.stakeholders;

import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.LocalizedText;

/**
 * An organisation or a person as others name it.
 *
 * @param id the number that both kinds share
 * @param type which of the two
 * @param name in up to six languages; a person's in one
 * @param confidential whether only named accounts see it
 * @param removed whether it was removed
 */
public record Mention(
    long id, Registry.Type type, LocalizedText name, boolean confidential, boolean removed) {

  /** The name in the reader's language, or the best there is. */
  public String shownName() {
    return name.in(Reader.language()).text();
  }

  /** Its page. */
  public String path() {
    return (type == Registry.Type.PERSON ? "/manage/people/" : "/manage/organisations/") + id;
  }

  /** What the audit trail calls it. */
  public Subject subject() {
    return new Subject(type == Registry.Type.PERSON ? "person" : "organisation", id);
  }
}

package org.polyphony.platform.i18n;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/**
 * Tells where a module keeps texts of several languages, so that what is missing in a language can
 * be counted and listed without any module knowing another's tables. A module that holds {@code
 * LocalizedText}s implements this.
 */
@FunctionalInterface
public interface TranslationSource {
  /**
   * The kinds of records whose texts the actor may know of, in the order in which they are shown.
   * Asked anew for every page; conditions of access belong into {@link TranslatedRecords#where}.
   */
  List<TranslatedRecords> records(Actor actor);
}

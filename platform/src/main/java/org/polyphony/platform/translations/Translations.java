package org.polyphony.platform.translations;

import java.util.List;
import java.util.function.Consumer;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * What is translated and what is missing. Everything needs {@code translations.read}; only records
 * that the actor may know of are counted and listed.
 */
public interface Translations {
  /** Every language that this installation offers, over all records; the key is its code. */
  List<Coverage> byLanguage(Actor actor);

  /** Every kind of record in one language; the key is the message key of the kind. */
  List<Coverage> byKind(Actor actor, Language language);

  /** The texts in one language, by kind and name of the record. */
  Slice<TextLine> list(Actor actor, Language language, Wanted wanted, PageRequest page);

  /** Hands out every text of the list, in its order. */
  void export(Actor actor, Language language, Wanted wanted, Consumer<TextLine> sink);
}

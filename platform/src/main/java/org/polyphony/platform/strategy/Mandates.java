package org.polyphony.platform.strategy;

import java.util.List;
import org.polyphony.platform.shared.Actor;

/** Resolutions and decisions, and what they ask for. Reading is public. */
public interface Mandates {

  /** All mandates, newest first. */
  List<MandateView> all();

  /**
   * One mandate by its place in addresses.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none
   */
  MandateView bySlug(String slug);

  /** One mandate by number. */
  MandateView byId(long id);

  /** Adds a mandate and returns its number; refuses a symbol that is taken. */
  long add(MandateDraft draft, Actor actor);

  /** Changes a mandate; refuses a symbol that is taken. */
  void change(long id, MandateDraft draft, Actor actor);

  /** Adds something that the mandate asks for. */
  void ask(long id, RequestDraft draft, Actor actor);

  /** Changes something that the mandate asks for. */
  void change(long id, long requestId, RequestDraft draft, Actor actor);

  /** Removes something that the mandate asks for. */
  void withdraw(long id, long requestId, Actor actor);

  /** Brings back something that the mandate asks for, as it was. */
  void restore(long id, long requestId, Actor actor);
}

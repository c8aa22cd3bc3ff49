package org.polyphony.platform.results.changes;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Slice;

/**
 * Laws, policies, strategies, programmes and agreements that came of exchanges. They are seen by
 * whoever sees one of their exchanges. Writing needs {@code results.record} and confirming {@code
 * results.validate}, in one of the exchanges; what was written since needs confirming again.
 */
public interface InstitutionalChanges {

  /** A page of those that the actor may see. */
  Slice<ChangeView> list(ChangeFilter filter, PageRequest page, Actor actor);

  /** Those of several exchanges, for whoever may see these; by the date of the last stage. */
  List<ChangeView> ofExchanges(Collection<Long> exchanges);

  /** Several by their numbers; those that the actor may not see are left out. */
  List<ChangeView> byIds(Collection<Long> ids, Actor actor);

  /** The countries that any of them concerns. */
  List<String> countries();

  /**
   * One of them.
   *
   * @throws org.polyphony.platform.shared.NotFound if there is none that the actor may see
   */
  ChangeView byId(long id, Actor actor);

  /** Whether the actor may change it. */
  boolean editable(ChangeView change, Actor actor);

  /** Whether the actor may confirm it, had nobody confirmed it and the actor written none of it. */
  boolean confirmable(ChangeView change, Actor actor);

  /** Records one that came of an exchange, and returns its number. */
  long add(ChangeDraft draft, long exchange, Actor actor);

  /**
   * Changes what is said of it.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, ChangeDraft draft, Actor actor);

  /**
   * Says that it has reached a stage.
   *
   * @param reached when; null where it is not known; refused where a later stage was reached before
   * @param remark such as the number of the act; may be empty
   */
  void reach(long id, PolicyStage stage, @Nullable PartialDate reached, String remark, Actor actor);

  /** Takes a stage back that it has not reached after all. */
  void takeBack(long id, PolicyStage stage, Actor actor);

  /** Brings a stage back as it was. */
  void restore(long id, PolicyStage stage, Actor actor);

  /** Adds a document that shows it. */
  void support(long id, LocalizedText title, String reference, Actor actor);

  /** Changes a document; another original or reference needs confirming again. */
  void support(long id, long document, LocalizedText title, String reference, Actor actor);

  /** Takes a document back. */
  void takeBack(long id, long document, Actor actor);

  /** Brings a document back as it was. */
  void restore(long id, long document, Actor actor);

  /** Says that it came of another exchange too; the actor must be able to record there as well. */
  void link(long id, long exchange, Actor actor);

  /** Says that it did not come of an exchange; refused for the last one. */
  void unlink(long id, long exchange, Actor actor);

  /** Confirms it as it stands; refused without a stage or document, and for whoever wrote in it. */
  void validate(long id, Actor actor);

  /** Takes it out of every page and figure. */
  void remove(long id, Actor actor);

  /** Brings it back as it was. */
  void restore(long id, Actor actor);

  /** Who changed what, newest first; needs {@code results.record}. */
  List<AuditEntry> history(long id, Actor actor);
}

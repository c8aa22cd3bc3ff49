package org.polyphony.platform.results.recommendations;

import java.util.List;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * Recommendations, for the team: everything needs {@code results.record}, the list everywhere, the
 * rest in the exchange.
 */
public interface Recommendations {

  /** A page of those of exchanges that the actor may see. */
  Slice<RecommendationView> list(RecommendationFilter filter, PageRequest page, Actor actor);

  /** Those of one exchange, the pending ones first. */
  List<RecommendationView> ofExchange(long exchange, Actor actor);

  /** One of them. */
  RecommendationView byId(long id, Actor actor);

  /** Writes one down and returns its number. */
  long add(RecommendationDraft draft, Actor actor);

  /**
   * Changes what is said of it; it stays with its exchange.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void change(long id, int version, RecommendationDraft draft, Actor actor);

  /**
   * Says what became of it; a rejection needs a reason.
   *
   * @param version the version that the person saw; refused if somebody changed it since
   */
  void decide(long id, int version, RecommendationState state, String reason, Actor actor);

  /** Takes it out of every list. */
  void remove(long id, Actor actor);

  /** Brings it back as it was. */
  void restore(long id, Actor actor);

  /** Who changed what, newest first. */
  List<AuditEntry> history(long id, Actor actor);
}

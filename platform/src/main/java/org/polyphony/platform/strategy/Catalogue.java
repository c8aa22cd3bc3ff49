package org.polyphony.platform.strategy;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.shared.Actor;

/** The catalogues: shipped as data, in six languages, edited by the organization. */
public interface Catalogue {

  /** The kinds of entries. */
  enum Kind {
    GOAL,
    AREA,
    SDG,
    GOVERNANCE_CHALLENGE,
    INSTITUTIONAL_CHALLENGE,
    OUTCOME,
    EXPECTED_RESULT,
    INSTRUMENT,
    ACTIVITY_GROUP,
    ACTIVITY,
    DELIVERY_MODE,
    TEAM_ROLE,
    CULTURAL_DOMAIN,
    STAKEHOLDER_GROUP,
    PURPOSE,
    ANCHOR,
    METHOD_STEP,
    BODY,
    SESSION;

    /** The name in addresses and messages: {@code governance-challenge}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** All entries of a catalogue in their own order; the disabled ones too. */
  List<Term> terms(Kind kind);

  /** One entry. */
  Optional<Term> find(Kind kind, String key);

  /** The name of an entry in the reader's language; the key itself if there is no such entry. */
  String title(Kind kind, String key);

  /** The short name of an entry in the reader's language. */
  String shortTitle(Kind kind, String key);

  /** Adds an entry or replaces the one with its key; needs {@code strategy.edit}. */
  void put(Term term, Actor actor);
}

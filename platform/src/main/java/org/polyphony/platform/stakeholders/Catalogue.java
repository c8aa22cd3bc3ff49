package org.polyphony.platform.stakeholders;

/** The lists of words that describe stakeholders: shipped as data, editable, in six languages. */
public enum Catalogue {
  /** The five groups, each with its voice. */
  GROUP("stakeholderGroups"),
  /** Finer than the group where the work needs it. */
  KIND("stakeholderKinds"),
  /** Where change happens: a person, an institution, a system. */
  LEVEL("levels"),
  /** Roles toward a strategy. */
  ROLE("ladder"),
  /** What engagement is for. */
  PURPOSE("purposes"),
  /** Regions of the United Nations M49 standard. */
  REGION("regions"),
  /** Electoral groups of UNESCO. */
  ELECTORAL_GROUP("electoralGroups"),
  /** How a Party joined the Convention. */
  INSTRUMENT("partyInstrumentTypes"),
  /** LDC, LLDC and SIDS. */
  SCHEME("countryFlags");

  private final String file;

  Catalogue(String file) {
    this.file = file;
  }

  /** The list's name in the shipped data. */
  String file() {
    return file;
  }
}

package org.polyphony.platform.stakeholders;

import java.util.List;

/**
 * What a module keeps of people, so that a person can be given all of it, and so that it can be
 * erased. A module with a column that holds a person's number, or a person's name or address,
 * implements this; a module without needs none.
 */
@FunctionalInterface
public interface PersonalData {

  /** The rows of this module, table by table. */
  List<PersonalRows> rows();
}

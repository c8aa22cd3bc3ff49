package org.polyphony.platform.stakeholders;

import java.util.List;

/**
 * How a module answers when two stakeholders are merged: it names every column of its tables that
 * holds a stakeholder's number. The rows move in the transaction of the merge, and back when it is
 * taken apart. A module without such a column needs none.
 */
@FunctionalInterface
public interface Holdings {

  /** The columns of this module. */
  List<Holding> holdings();
}

package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.Nullable;

/** Parts of addresses. */
final class Paths {

  /** The number of an exchange; anything else leads nowhere, with 404. */
  static final String ID = "{id:[0-9]{1,18}}";

  /** The number of a part of it. */
  static final String PART = "{part:[0-9]{1,18}}";

  private Paths() {}

  /** The work page of an exchange. */
  static String work(long id) {
    return "/manage/exchanges/" + id;
  }

  /** Where instruments are proposed for an exchange, or for one that is not there yet. */
  static String instruments(@Nullable Long id) {
    return (id == null ? "/manage/exchanges" : work(id)) + "/instruments";
  }
}

package org.polyphony.platform.exchanges.web;

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
}

package org.polyphony.platform.invitations.web;

/** Parts of addresses. */
final class Paths {

  /** The number of an exchange; anything else leads nowhere, with 404. */
  static final String ID = "{id:[0-9]{1,18}}";

  /** The number of a round. */
  static final String ROUND = "{round:[0-9]{1,18}}";

  /** The number of an invitation. */
  static final String PART = "{part:[0-9]{1,18}}";

  private Paths() {}

  static String work(long exchange) {
    return "/manage/exchanges/" + exchange + "/invitations";
  }

  static String round(long exchange, long round) {
    return work(exchange) + "/" + round;
  }

  static String person(long exchange, long round, long invitation) {
    return round(exchange, round) + "/people/" + invitation;
  }
}

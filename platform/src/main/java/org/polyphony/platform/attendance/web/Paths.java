package org.polyphony.platform.attendance.web;

/** Parts of addresses. */
final class Paths {

  /** The number of an exchange; anything else leads nowhere, with 404. */
  static final String ID = "{id:[0-9]{1,18}}";

  /** The number of a list that was read in. */
  static final String PART = "{part:[0-9]{1,18}}";

  private Paths() {}

  static String work(long exchange) {
    return "/manage/exchanges/" + exchange + "/attendance";
  }

  static String day(long exchange, String day) {
    return day.isEmpty() ? work(exchange) : work(exchange) + "?day=" + day;
  }
}

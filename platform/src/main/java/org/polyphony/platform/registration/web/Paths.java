package org.polyphony.platform.registration.web;

/** Parts of addresses. */
final class Paths {

  /** The number of an exchange; anything else leads nowhere, with 404. */
  static final String ID = "{id:[0-9]{1,18}}";

  /** The number of a part of its registration. */
  static final String PART = "{part:[0-9]{1,18}}";

  private Paths() {}

  static String exchange(long id) {
    return "/exchanges/" + id;
  }

  static String register(long id) {
    return exchange(id) + "/register";
  }

  static String work(long exchange) {
    return "/manage/exchanges/" + exchange + "/registration";
  }

  static String person(long exchange, long entry) {
    return work(exchange) + "/people/" + entry;
  }
}

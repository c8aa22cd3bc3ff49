package org.polyphony.platform.identity.web;

import org.jspecify.annotations.Nullable;

/** Where to go after signing in: only ever a page of this site. */
final class LocalPath {

  private LocalPath() {}

  /**
   * The path if it stays on this site, otherwise the home page. Refuses what browsers read as
   * another host ({@code //host}, {@code /\host}) and control characters, which they drop.
   */
  static String of(@Nullable String wanted) {
    return wanted != null && stays(wanted) ? wanted : "/";
  }

  private static boolean stays(String path) {
    return path.length() <= 2000
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.indexOf('\\') < 0
        && path.chars().noneMatch(it -> it <= 32 || it >= 127);
  }
}

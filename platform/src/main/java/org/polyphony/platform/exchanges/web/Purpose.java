package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange is for: its way up the chain.
 *
 * @param links from the mandate down to the outcomes
 * @param proposed whether the links are a proposal, not stated by a source
 */
public record Purpose(List<Link> links, boolean proposed) {

  /**
   * One link.
   *
   * @param kind what it is, in the reader's language
   * @param name its name, or null for a gap
   * @param path where it is shown, or for a gap where to fill it; null for neither
   */
  public record Link(String kind, @Nullable String name, @Nullable String path) {}
}

package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation.
 *
 * @param area the public site or the back office
 * @param textKey message key of its name
 * @param path where it leads; the entry is current on this path and below it
 * @param order entries are shown in rising order
 * @param permission what one needs to see it; null for everybody
 */
public record MenuEntry(
    Area area, String textKey, String path, int order, @Nullable String permission) {

  /** The two sides of the product. */
  public enum Area {
    PUBLIC,
    MANAGE,
    /** Views of the registry, linked from its list. */
    REGISTRY
  }
}

package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the navigation.
 *
 * @param area the public site or the back office
 * @param textKey message key of its name
 * @param path where it leads; the entry is current on this path and below it
 * @param order entries are shown in rising order; those from {@value #MORE} on behind “More”
 * @param permission what one needs to see it; null for everybody
 */
public record MenuEntry(
    Area area, String textKey, String path, int order, @Nullable String permission) {

  /** What is used less often than every week begins here. */
  public static final int MORE = 60;

  /** Whether it stands behind “More”. */
  public boolean more() {
    return area == Area.MANAGE && order >= MORE;
  }

  /** The two sides of the product. */
  public enum Area {
    PUBLIC,
    MANAGE,
    /** Views of the registry, linked from its list. */
    REGISTRY
  }
}

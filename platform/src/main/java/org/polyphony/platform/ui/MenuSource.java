package org.polyphony.platform.ui;

import java.util.List;

/** A module's entries in the navigation. */
@FunctionalInterface
public interface MenuSource {

  /** The entries; asked once, at the start. */
  List<MenuEntry> menu();
}

package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.stereotype.Component;

/** This module's entries in the navigation. */
@Component
class ExchangeMenu implements MenuSource {

  @Override
  public List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(MenuEntry.Area.PUBLIC, "exchanges.list.title", "/exchanges", 30, null),
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "exchanges.list.title",
            "/manage/exchanges",
            20,
            ExchangePermissions.PEOPLE));
  }
}

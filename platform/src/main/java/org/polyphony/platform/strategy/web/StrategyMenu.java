package org.polyphony.platform.strategy.web;

import java.util.List;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.stereotype.Component;

/** This module's entries in the navigation. */
@Component
class StrategyMenu implements MenuSource {

  @Override
  public List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(MenuEntry.Area.PUBLIC, "strategy.strategies.title", "/strategies", 10, null),
        new MenuEntry(MenuEntry.Area.PUBLIC, "strategy.mandates.title", "/mandates", 20, null),
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "strategy.strategies.title",
            "/manage/strategies",
            40,
            "strategy.edit"),
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "strategy.mandates.title",
            "/manage/mandates",
            50,
            "strategy.edit"),
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "strategy.catalogues.title",
            "/manage/catalogues",
            60,
            "strategy.edit"));
  }
}

package org.polyphony.platform.translations.web;

import java.util.List;
import org.polyphony.platform.translations.TranslationPermissions;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.stereotype.Component;

/** This module's entry in the navigation. */
@Component
class TranslationMenu implements MenuSource {
  @Override
  public List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "translations.title",
            TranslationController.PATH,
            70,
            TranslationPermissions.READ));
  }
}

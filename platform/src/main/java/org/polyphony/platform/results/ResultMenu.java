package org.polyphony.platform.results;

import java.util.List;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.stereotype.Component;

/** Leads to the lists of this module. */
@Component
class ResultMenu implements MenuSource {

  @Override
  public List<MenuEntry> menu() {
    return List.of(
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "changes.title",
            "/manage/institutional-changes",
            MenuEntry.MORE + 1,
            ResultPermissions.RECORD),
        new MenuEntry(
            MenuEntry.Area.MANAGE,
            "recommendations.title",
            "/manage/recommendations",
            MenuEntry.MORE + 2,
            ResultPermissions.RECORD));
  }
}

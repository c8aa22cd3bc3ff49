package org.polyphony.platform.ui.web;

import java.util.List;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's manifest: its one entry in the navigation. */
@Configuration(proxyBeanMethods = false)
class UiModule {

  @Bean
  MenuSource uiMenu() {
    return () ->
        List.of(
            new MenuEntry(
                MenuEntry.Area.MANAGE,
                "ui.guide.title",
                "/manage/style-guide",
                900,
                StyleGuideController.PERMISSION));
  }
}

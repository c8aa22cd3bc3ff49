package org.polyphony.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.Guest.class)
class LanguageSwitchTest {
  private static final Map<String, String> LANGUAGES =
      Map.of("fr", "fr", "es", "es", "ru", "ru", "ar", "ar", "zh", "zh-Hans", "en", "en");

  @Test
  void keepsThePageAndItsQueryInAllSixLanguages(House house) {
    try (BrowserContext context = house.open(House.visitor())) {
      Page page = context.newPage();
      LANGUAGES.forEach((language, tag) -> {
        page.navigate("/exchanges?country=MU&q=");
        page.locator(".masthead details.menu summary").first().click();
        page.locator(".masthead a[hreflang='" + tag + "']").click();
        page.waitForURL("**lang=" + language + "**");
        assertThat(page.url()).contains("/exchanges?").contains("country=MU");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(tag);
        assertThat(page.locator("html").getAttribute("dir"))
            .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
        page.navigate("/mandates");
        assertThat(page.locator("html").getAttribute("lang")).as("stays").isEqualTo(tag);
      });
    }
  }
}

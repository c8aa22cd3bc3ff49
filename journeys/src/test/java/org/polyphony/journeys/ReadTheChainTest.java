package org.polyphony.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor with a phone reads the strategy in Arabic, from the mandate to the evidence. */
@ExtendWith(House.Guest.class)
class ReadTheChainTest {
  private static final String STRATEGY = "/strategies/stakeholder-outreach-strategy";
  private static final String MAURITIUS = "موريشيوس: قانون بشأن وضع الفنانين";

  @Test
  void fromTheMandateToTheEvidenceInArabicOnAPhone(House house) {
    try (BrowserContext context =
        house.open(House.visitor().setLocale("ar").setViewportSize(390, 844))) {
      Page page = context.newPage();
      page.navigate("/?lang=ar");
      upright(page);
      page.locator("main a[href='" + STRATEGY + "']").first().click();
      page.waitForURL("**" + STRATEGY);
      upright(page);
      page.locator("main a[href='" + STRATEGY + "/chain']").first().click();
      page.waitForURL("**/chain");
      upright(page);
      assertThat(page.locator(".chain .gap").first()).isVisible();
      page.locator(".chain a", new Page.LocatorOptions().setHasText(MAURITIUS)).first().click();
      page.waitForURL("**/exchanges/*");
      upright(page);
      assertThat(page.locator("h1")).containsText(MAURITIUS);
      upToTheMandate(page);
      downToTheEvidence(page);
    }
  }

  private static void upToTheMandate(Page page) {
    page.locator("main a[href='/mandates/6.CP-12']").first().click();
    page.waitForURL("**/mandates/6.CP-12");
    upright(page);
    assertThat(page.locator("h1")).containsText("6.CP 12");
    page.goBack();
  }

  private static void downToTheEvidence(Page page) {
    page.locator("main a[href^='/results/']").first().click();
    page.waitForURL("**/results/*");
    upright(page);
    assertThat(page.locator("main").getByText("DCE/").first()).isVisible();
  }

  private static void upright(Page page) {
    assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    assertThat(page.locator("html")).hasAttribute("lang", "ar");
    assertThat(
            (int)
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("pixels to scroll sideways on " + page.url())
        .isLessThanOrEqualTo(0);
  }
}

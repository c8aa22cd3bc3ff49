package org.polyphony.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who takes part answers by the mailed link, on a small telephone without script. */
@ExtendWith(House.Guest.class)
class AnswerByLinkTest {
  private static final int PHONE = 360;

  @Test
  void answersAndReplacesTheAnswer(House house) {
    String link;
    String work;
    try (BrowserContext context = house.staff()) {
      Page page = context.newPage();
      page.navigate("/manage/exchanges?lang=en&q=touring");
      House.follow(page, "Sample dialogue: touring without borders");
      page.locator("main a[href$='/questionnaires']").click();
      House.follow(page, "Make a questionnaire");
      for (int i = 0; i < 3; i++) {
        page.locator("input[name='questions']").nth(i).check();
      }
      House.button(page, "Save");
      work = page.url();
      House.follow(page, "Open and ask");
      House.button(page, "Open and send");
      assertThat(page.locator("main")).containsText("Open since");
      page.navigate("/manage/mail");
      page.locator("main a[href^='/manage/mail/']").first().click();
      link = page.locator("main a[href*='/answer/']").first().getAttribute("href");
    }
    answer(house, link.replaceAll("lang=..", "lang=en"));
    try (BrowserContext context = house.staff()) {
      Page page = context.newPage();
      page.navigate(work);
      assertThat(page.locator("main tbody tr").first().locator("td").last()).hasText("1");
    }
  }

  private static void answer(House house, String link) {
    var phone = House.visitor().setJavaScriptEnabled(false).setViewportSize(PHONE, 740);
    try (BrowserContext context = house.open(phone)) {
      Page page = context.newPage();
      page.navigate(link);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(PHONE);
      House.button(page, "Send the answers");
      assertThat(page.locator("main")).containsText("answer at least one question");
      for (Locator each : page.locator("input[type='radio'][value='4']").all()) {
        each.check();
      }
      House.button(page, "Send the answers");
      assertThat(page.locator("main")).containsText("Thank you. Your answers are kept.");
      page.navigate(link);
      assertThat(page.locator("main")).containsText("You answered before.");
      page.locator("input[type='radio'][value='5']").first().check();
      House.button(page, "Replace the answers");
      assertThat(page.locator("main")).containsText("Thank you. Your answers are kept.");
    }
  }
}

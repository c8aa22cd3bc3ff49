package org.polyphony.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer adds an exchange that answers a mandate, holds it and records what came of it. */
@ExtendWith(House.Guest.class)
class AddExchangeTest {
  private static final String STRATEGY = "/strategies/stakeholder-outreach-strategy";
  private static final String TITLE = "Round table of the listening cities";
  private static final String OUTCOME = "Two cities opened a listening office";
  private static final String EVIDENCE = "Minutes of the second meeting";

  @Test
  void fromTheMandateToTheOutcomeInTheChain(House house) {
    try (BrowserContext context = house.staff()) {
      Page page = context.newPage();
      addExchange(page);
      include(page, "Amina Listening", "amina@example.org");
      include(page, "Bo Hearing", "bo@example.org");
      assertThat(page.locator("select[name='reached']")).hasCount(2);
      move(page, "Confirmed");
      move(page, "Under way");
      move(page, "Held");
      recordOutcome(page);
      inTheChain(page);
      inTheReport(page);
    }
  }

  private static void addExchange(Page page) {
    page.navigate("/manage/exchanges");
    House.follow(page, "Add exchange");
    page.locator("input[name='title.en']").fill(TITLE);
    page.locator("select[name='state']").selectOption(new SelectOption().setLabel("Planned"));
    choose(page, "mandates", "6.CP 12");
    page.locator("select[name='strategy']").selectOption(new SelectOption().setIndex(1));
    page.locator("input[name='goals']").first().check();
    page.locator("input[name='start']").fill("2018-03");
    page.locator("main form[data-guard]")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true))
        .last()
        .click();
    page.waitForURL(it -> it.matches(".*/manage/exchanges/\\d+.*"));
    assertThat(page.locator("h1")).containsText(TITLE);
  }

  private static void choose(Page page, String name, String label) {
    page.locator(
            "label.choice:has(input[name='" + name + "'])",
            new Page.LocatorOptions().setHasText(label))
        .first()
        .locator("input")
        .check();
  }

  private static void include(Page page, String name, String email) {
    House.follow(page, "Add participant");
    page.locator("form[data-guard] input[name='name']").fill(name);
    page.locator("form[data-guard] input[name='email']").fill(email);
    House.button(page, "Add to both");
    assertThat(
            page.locator("main table").filter(new Locator.FilterOptions().setHasText(name)).first())
        .isVisible();
  }

  private static void move(Page page, String state) {
    page.getByLabel("New status").selectOption(new SelectOption().setLabel(state));
    House.button(page, "Change status");
    assertThat(page.locator(".timeline").first()).containsText(state);
  }

  private static void recordOutcome(Page page) {
    House.follow(page, "Record a result");
    choose(page, "level", "Outcome");
    page.locator("select[name='outcome']").selectOption(new SelectOption().setIndex(1));
    page.locator("input[name='title.en']").fill(OUTCOME);
    page.getByLabel("Measured").fill("2");
    House.button(page, "Save");
    assertThat(page.locator("h1")).containsText(OUTCOME);
    House.follow(page, "Add evidence");
    page.locator("input[name='title.en']").fill(EVIDENCE);
    page.locator("input[name='reference']").fill("LC/2018/2");
    House.button(page, "Save");
    assertThat(page.locator("main")).containsText(EVIDENCE);
  }

  private static void inTheChain(Page page) {
    page.navigate(STRATEGY + "/chain?year=2018");
    assertThat(page.locator(".chain")).containsText(TITLE);
    assertThat(page.locator(".chain")).containsText(OUTCOME);
    assertThat(page.locator(".chain")).containsText(EVIDENCE);
  }

  private static void inTheReport(Page page) {
    if (page.navigate(STRATEGY + "/report").status() != 404) {
      assertThat(page.locator("main")).containsText(TITLE);
    }
  }
}

package org.polyphony.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Script only adds comfort: with script switched off everything still works. */
@ExtendWith(House.Guest.class)
class WithoutScriptTest {
  private static final String TABLE =
      "Organization\tCountry\nDrum Circle of Port Chorus\tXP\nHall of Slow Strings\tXP\n";

  @Test
  void filtersAList(House house) {
    try (BrowserContext context = house.open(House.visitor().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate("/exchanges");
      page.locator("select[name='country']").selectOption("MU");
      House.button(page, "Filter");
      assertThat(page.locator("#list tbody tr")).not().hasCount(0);
      assertThat(page.locator("#list")).containsText("Mauritius");
      assertThat(page.locator("#list")).not().containsText("Knowledge Management System");
    }
  }

  @Test
  void signsInAddsAnOrganisationImportsAListAndTakesItBack(House house) {
    house.arrival();
    try (BrowserContext context = house.open(House.visitor().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate("/sign-in?next=/manage/stakeholders");
      page.getByLabel("Email").fill(House.EMAIL);
      page.getByLabel("Password").fill(House.PASSWORD);
      House.button(page, "Sign in");
      House.follow(page, "Add an organization");
      page.locator("input[name='name.en']").fill("Society of Quiet Listeners");
      House.button(page, "Save");
      assertThat(page.locator("h1")).containsText("Society of Quiet Listeners");
      importAndTakeBack(page);
    }
  }

  private static void importAndTakeBack(Page page) {
    page.navigate("/manage/stakeholders/import");
    page.getByLabel("Or a pasted table").fill(TABLE);
    House.button(page, "See what would happen");
    lookAgainUntilItIsDone(page);
    assertThat(page.locator("main")).containsText("New: 2");
    House.button(page, "Write: 2 new, 0 changed");
    lookAgainUntilItIsDone(page);
    assertThat(page.locator("h1")).containsText("The import is written");
    assertThat(page.locator("main")).containsText("Added: 2");
    inTheList(page, 1);
    page.navigate("/manage/stakeholders/import");
    House.follow(page, "Undo");
    assertThat(page.locator("h1")).containsText("Take the import back?");
    House.button(page, "Take the import back");
    lookAgainUntilItIsDone(page);
    assertThat(page.locator("h1")).containsText("Import taken back");
    inTheList(page, 0);
  }

  /** Without script the page does not renew itself; its link does. */
  private static void lookAgainUntilItIsDone(Page page) {
    var again = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again"));
    while (again.count() > 0) {
      again.click();
    }
  }

  private static void inTheList(Page page, int times) {
    page.navigate("/manage/stakeholders?q=Slow+Strings");
    assertThat(page.locator("#list tbody tr")).hasCount(times);
  }
}

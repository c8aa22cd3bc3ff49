package org.polyphony.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.Guest.class)
class FirstAdministratorTest {

  @Test
  void comesInByThePrintedLinkThatWorksOnce(House house) {
    assertThat(house.arrival().path()).isEqualTo("/manage");
    assertThat(house.arrival().heading()).isEqualTo("Welcome, " + House.NAME);
    try (BrowserContext stranger = house.open(House.visitor())) {
      var page = stranger.newPage();
      assertThat(page.navigate(house.product().link()).status()).isEqualTo(404);
      assertThat(page.getByLabel("Password").count()).isZero();
    }
  }

  @Test
  void signsInAgainByPassword(House house) {
    house.arrival();
    try (BrowserContext context = house.open(House.visitor())) {
      var page = context.newPage();
      page.navigate("/manage/stakeholders");
      assertThat(page.url()).contains("/sign-in?next=");
      page.getByLabel("Email").fill(House.EMAIL);
      page.getByLabel("Password").fill(House.PASSWORD);
      House.button(page, "Sign in");
      page.waitForURL("**/manage/stakeholders");
      assertThat(page.locator("h1").innerText()).isEqualTo("Stakeholders");
    }
  }
}

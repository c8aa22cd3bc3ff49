package org.polyphony.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One product and one browser for all tests of the module; tests ask for it as a parameter. */
final class House implements AutoCloseable {
  static final String NAME = "Ada Lovelace";
  static final String EMAIL = "ada@example.org";
  static final String PASSWORD = "four words make one song";
  private static final int DESKTOP = 1280;
  private static final int HEIGHT = 900;

  private final Product product;
  private final Playwright playwright;
  private final Browser browser;
  private @Nullable Arrival arrival;

  /**
   * How the first administrator came in.
   *
   * @param path where the form led
   * @param heading the heading there
   * @param state cookies of the session, as Playwright keeps them
   */
  record Arrival(String path, String heading, String state) {}

  House() throws IOException {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
    product = Product.start();
  }

  Product product() {
    return product;
  }

  /** What a new browser of a visitor brings: English, a desktop's width, light, no motion. */
  static Browser.NewContextOptions visitor() {
    return new Browser.NewContextOptions()
        .setLocale("en")
        .setViewportSize(DESKTOP, HEIGHT)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** A new browser window's memory; paths are those of the product. */
  BrowserContext open(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(product.at("/")));
    context.setDefaultTimeout(60_000);
    return context;
  }

  /** A page of the first administrator, already signed in. */
  BrowserContext staff() {
    return open(visitor().setStorageState(arrival().state()));
  }

  BrowserContext staff(Browser.NewContextOptions options) {
    return open(options.setStorageState(arrival().state()));
  }

  /** The first administrator comes in by the printed link; done once, whoever asks first. */
  Arrival arrival() {
    if (arrival == null) {
      try (BrowserContext context = open(visitor())) {
        Page page = context.newPage();
        page.navigate(product.link());
        page.getByLabel("Name").fill(NAME);
        page.getByLabel("Email").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Create the account");
        page.waitForURL(it -> !it.contains("/welcome/"));
        arrival =
            new Arrival(
                page.url().substring(product.at("").length()),
                page.locator("h1").innerText(),
                context.storageState());
      }
    }
    return arrival;
  }

  /** Presses the one button of this name. */
  static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  /** Follows the first link of this name. */
  static void follow(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    product.close();
  }

  /** Gives the house to tests; it is left when all tests of the module are done. */
  static final class Guest implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(House.class, key -> opened(), House.class);
    }

    private static House opened() {
      try {
        return new House();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}

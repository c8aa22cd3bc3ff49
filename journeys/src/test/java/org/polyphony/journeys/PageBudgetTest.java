package org.polyphony.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Low bandwidth is a contract: a public page costs at most 30 kB in 5 requests at first view, a
 * page of the back office 60 kB, and either 12 kB when the browser was here before. A headless
 * browser leaves the icon of the tab out, so a request and its bytes are kept free for that.
 */
@ExtendWith(House.Guest.class)
class PageBudgetTest {
  private static final int TAB_ICON_BYTES = 1_000;
  private static final int PUBLIC_BYTES = 30_000 - TAB_ICON_BYTES;
  private static final int PUBLIC_REQUESTS = 5 - 1;
  private static final int STAFF_BYTES = 60_000 - TAB_ICON_BYTES;
  private static final int WARM_BYTES = 12_000;

  /** Every part of the kit on one page; every country and every time zone in one form. */
  private static final Pattern MANIFOLD =
      Pattern.compile("/manage/style-guide|/manage/exchanges/(add|\\d+/(edit|copy))");

  private static final int MANIFOLD_WARM_BYTES = 16_000;

  @Test
  void publicPagesAreLight(House house) {
    try (BrowserContext context = house.open(House.visitor())) {
      var paths = Addresses.from(context.request(), "/", "/sign-in");
      assertThat(tooHeavy(context, paths, PUBLIC_BYTES, PUBLIC_REQUESTS)).isEmpty();
    }
  }

  @Test
  void staffPagesAreLight(House house) {
    try (BrowserContext context = house.staff()) {
      List<String> paths =
          Addresses.from(context.request(), "/manage", "/account").stream()
              .filter(it -> it.startsWith("/manage") || it.startsWith("/account"))
              .toList();
      assertThat(tooHeavy(context, paths, STAFF_BYTES, Integer.MAX_VALUE)).isEmpty();
    }
  }

  /** Many share a phone: what belongs to a person is not kept, only style, script and pictures. */
  @Test
  void whatIsKeptBelongsToNobody(House house) {
    try (BrowserContext context = house.staff()) {
      var page = context.newPage();
      List<String> kept = new ArrayList<>();
      page.onResponse(it -> {
        String cache = it.headers().getOrDefault("cache-control", "");
        if (!cache.equals("no-store")) {
          kept.add(it.url().substring(house.product().at("").length()));
        }
      });
      for (String path : List.of("/manage", "/account", "/exchanges", "/manage/stakeholders")) {
        page.navigate(path);
      }
      assertThat(kept).isNotEmpty().allMatch(it -> it.matches("/(assets|webjars)/.*"));
    }
  }

  private static List<String> tooHeavy(
      BrowserContext context, Collection<String> paths, int bytes, int requests) {
    List<String> heavy = new ArrayList<>();
    Meter meter = new Meter(context.newPage());
    for (String path : paths) {
      Meter.Cost first = meter.first(path);
      Meter.Cost warm = meter.again(path);
      String line = path + " first view: " + first + "; warm: " + warm;
      System.out.println(line);
      int warmest = MANIFOLD.matcher(path).matches() ? MANIFOLD_WARM_BYTES : WARM_BYTES;
      if (first.bytes() > bytes || first.requests() > requests || warm.bytes() > warmest) {
        heavy.add(line);
      }
      assertThat(first.requests()).as("requests with an empty cache").isGreaterThan(3);
    }
    return heavy;
  }
}

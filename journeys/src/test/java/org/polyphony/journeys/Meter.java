package org.polyphony.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;

/** Counts what one page of a browser fetches over the wire: compressed bytes, with headers. */
final class Meter {
  private final Page page;
  private final CDPSession session;
  private final Set<String> open = new HashSet<>();
  private final Set<String> cached = new HashSet<>();
  private double bytes;
  private int requests;

  /**
   * What one view cost.
   *
   * @param bytes over the wire
   * @param requests that left the browser
   */
  record Cost(int bytes, int requests) {
    @Override
    public String toString() {
      return bytes + " bytes in " + requests + " requests";
    }
  }

  Meter(Page page) {
    this.page = page;
    session = page.context().newCDPSession(page);
    session.send("Network.enable");
    session.on("Network.requestWillBeSent", it -> open.add(id(it)));
    session.on("Network.requestServedFromCache", this::cached);
    session.on("Network.loadingFailed", it -> open.remove(id(it)));
    session.on("Network.loadingFinished", this::finished);
  }

  /** Opens a page as somebody who was never here. */
  Cost first(String path) {
    page.navigate("about:blank");
    session.send("Network.clearBrowserCache");
    return view(path);
  }

  /** Opens a page with what the browser kept of the pages before. */
  Cost again(String path) {
    page.navigate("about:blank");
    return view(path);
  }

  private Cost view(String path) {
    open.clear();
    bytes = 0;
    requests = 0;
    page.navigate(path);
    page.waitForCondition(open::isEmpty);
    return new Cost((int) Math.round(bytes), requests);
  }

  private void cached(JsonObject event) {
    open.remove(id(event));
    cached.add(id(event));
  }

  private void finished(JsonObject event) {
    open.remove(id(event));
    double size = event.get("encodedDataLength").getAsDouble();
    if (size > 0 && !cached.contains(id(event))) {
      bytes += size;
      requests++;
    }
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }
}

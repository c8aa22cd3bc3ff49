package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Chooses between a whole page and its fragment for the same URL ({@code Vary: HX-Request}). */
public final class Htmx {

  private Htmx() {}

  /**
   * The view to render: {@code exchanges/index} for a whole page, {@code exchanges/_index} for
   * htmx.
   */
  public static String page(HttpServletRequest request, String template) {
    boolean fragment =
        "true".equals(request.getHeader("HX-Request"))
            && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    int name = template.lastIndexOf('/') + 1;
    return fragment ? template.substring(0, name) + "_" + template.substring(name) : template;
  }
}

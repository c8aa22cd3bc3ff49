package org.polyphony.platform.ui;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.charts.ChartFrame;
import org.polyphony.platform.ui.charts.Heard;
import org.polyphony.platform.ui.charts.Sign;
import org.polyphony.platform.ui.charts.Voice;

/** Small helpers of the templates. */
public final class Kit {

  /** The address of the script of staff pages; a test holds that it exists. */
  public static final String HTMX = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private Kit() {}

  /** The id of a form field: letters, digits and hyphens. */
  public static String id(String field) {
    return "f-" + field.replaceAll("[^A-Za-z0-9]", "-");
  }

  /** The ids of help and error of a field, as far as they are shown; null if neither is. */
  public static @Nullable String describedBy(String field, String help, boolean error) {
    String ids = (help.isEmpty() ? "" : id(field) + "-help ") + (error ? id(field) + "-error" : "");
    return ids.isBlank() ? null : ids.strip();
  }

  /** A voice with its letter and name in the reader's language. */
  public static Sign sign(Voice voice) {
    return new Sign(
        voice,
        text("ui.voice." + voice.key() + ".letter"),
        text("ui.voice." + voice.key() + ".name"));
  }

  /** All five voices in the order of the stave. */
  public static List<Sign> signs() {
    return Arrays.stream(Voice.values()).map(Kit::sign).toList();
  }

  /** What is recorded of a voice, in words. */
  public static String heard(Heard heard) {
    return text("ui.heard." + heard.key());
  }

  /** The frame of a chart for the reader: direction, numbers and words of the language. */
  public static ChartFrame frame(String id, String title, String description) {
    Language language = Reader.language();
    return new ChartFrame(
        id, title, description, language.rightToLeft(), Formats::number, text("ui.not-recorded"));
  }

  /** The page numbers a pager shows: first, last and those round the current one; 0 for a gap. */
  public static List<Integer> pages(int current, int last) {
    var shown = new TreeSet<Integer>(List.of(1, last));
    for (int page = current - 1; page <= current + 1; page++) {
      if (page >= 1 && page <= last) {
        shown.add(page);
      }
    }
    var pages = new ArrayList<Integer>();
    int before = 0;
    for (int page : shown) {
      if (page - before == 2) {
        pages.add(page - 1);
      } else if (page - before > 2) {
        pages.add(0);
      }
      pages.add(page);
      before = page;
    }
    return pages;
  }
}

package org.polyphony.platform.coverage.web;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;

/**
 * What can be chosen on each of these pages.
 *
 * @param strategies by name
 * @param goals by name
 * @param areas by name
 */
public record Layer(List<Choice> strategies, List<Choice> goals, List<Choice> areas) {

  /** How far back. */
  public List<Choice> months() {
    return CoverageNames.months();
  }

  /** What the rows are besides regions. */
  public List<Choice> axes() {
    return List.of(new Choice("electoral", Texts.text("coverage.by-electoral")));
  }

  /** The same choice on another of these pages. */
  public static String on(ListQuery query, String path) {
    return new ListQuery(path, query.parameters()).with("page", "");
  }
}

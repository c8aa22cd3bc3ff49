package org.polyphony.platform.results.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.results.MeasurementView;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Fact;

/**
 * Everything that results/show.jte shows.
 *
 * @param id its number
 * @param level output, outcome or goal
 * @param title what was found, in a few words
 * @param finding what was found
 * @param exchange the exchange that it came of
 * @param facts figures, date, outcome, stage and confirmation
 * @param evidence what it rests on
 * @param confirmed whether a second person confirmed it
 * @param sample whether it is a sample record
 * @param workPath its page in the back office, or null where the reader may not go there
 * @param history who changed what, newest first; empty for readers who may not change it
 */
public record ResultPage(
    long id,
    ResultLevel level,
    LocalizedText title,
    LocalizedText finding,
    Exchange exchange,
    List<Fact> facts,
    List<MeasurementView.Evidence> evidence,
    boolean confirmed,
    boolean sample,
    @Nullable String workPath,
    List<AuditLine> history) {

  /**
   * The exchange that a result came of.
   *
   * @param title its name
   * @param path its public page
   * @param workPath its page in the back office
   */
  public record Exchange(LocalizedText title, String path, String workPath) {}
}

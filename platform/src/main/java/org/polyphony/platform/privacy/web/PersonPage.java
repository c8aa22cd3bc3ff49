package org.polyphony.platform.privacy.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Crumb;

/**
 * What a person's data are used for, on which basis, and what the person said.
 *
 * @param of the person
 * @param purposes one after the other
 * @param history every decision, the newest first
 * @param may what to offer
 * @param erased when, by whom and why the person was erased, in words; or null
 */
public record PersonPage(
    Mention of, List<Line> purposes, List<Entry> history, May may, @Nullable String erased) {

  /**
   * What to offer.
   *
   * @param edit recording a decision
   * @param export giving the person what is kept
   * @param erase erasing the person
   */
  public record May(boolean edit, boolean export, boolean erase) {}

  /**
   * One purpose.
   *
   * @param key of the purpose
   * @param title its name
   * @param standing in words, or null where nothing is recorded
   * @param holds whether the data may be used
   * @param detail on which basis, since when
   */
  public record Line(
      String key, String title, @Nullable String standing, boolean holds, String detail) {}

  /**
   * One decision.
   *
   * @param purpose its title
   * @param said what was decided, in words
   * @param detail on which basis, since when
   * @param way how it came
   * @param shown the words that were shown, or empty
   * @param proof where the proof is, or empty
   * @param recorded by whom and when
   */
  public record Entry(
      String purpose,
      String said,
      String detail,
      String way,
      String shown,
      String proof,
      String recorded) {}

  /** The page's own address. */
  public String path() {
    return PrivacyWords.PEOPLE + of.id();
  }

  /** Whether decisions can be recorded. */
  public boolean open() {
    return may.edit() && !of.removed();
  }

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(text("stakeholders.list.title"), "/manage/stakeholders"),
        new Crumb(of.shownName(), of.path()));
  }
}

package org.polyphony.platform.assessments;

/**
 * An assessment as it is kept.
 *
 * @param id its number
 * @param draft what was judged of whom
 * @param author who judged
 * @param removed whether it was removed (and can be restored)
 */
public record Assessment(long id, AssessmentDraft draft, String author, boolean removed) {

  /** What was judged. */
  public Ranking ranking() {
    return draft.ranking();
  }
}

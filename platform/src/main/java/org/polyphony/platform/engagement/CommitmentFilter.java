package org.polyphony.platform.engagement;

import org.jspecify.annotations.Nullable;

/**
 * Which commitments are wanted; null and empty mean no condition.
 *
 * @param text words of what was promised
 * @param state what became of it
 * @param overdue only open ones whose date is over
 * @param owner the account that keeps it
 * @param to to whom
 */
public record CommitmentFilter(
    String text,
    @Nullable CommitmentState state,
    boolean overdue,
    @Nullable Long owner,
    @Nullable Long to) {

  /** No condition. */
  public static final CommitmentFilter NONE = new CommitmentFilter("", null, false, null, null);

  /** Those to a stakeholder. */
  public static CommitmentFilter to(long stakeholder) {
    return new CommitmentFilter("", null, false, null, stakeholder);
  }

  /** What an account still has to keep. */
  public static CommitmentFilter openOf(long account) {
    return new CommitmentFilter("", CommitmentState.OPEN, false, account, null);
  }
}

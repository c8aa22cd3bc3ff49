package org.polyphony.algorithms.opinion;

/** Votes on every statement in every group, counted from the raw votes. Linear in the votes. */
final class TallyTable {

  private final int columns;
  private final int[] agree;
  private final int[] disagree;
  private final int[] pass;

  private TallyTable(int groups, int columns) {
    this.columns = columns;
    this.agree = new int[groups * columns];
    this.disagree = new int[groups * columns];
    this.pass = new int[groups * columns];
  }

  /**
   * Counts.
   *
   * @param groupOf the group of each participant, -1 for people who count nowhere
   */
  static TallyTable of(VoteMatrix votes, int[] groupOf, int groups) {
    TallyTable table = new TallyTable(groups, votes.statementCount());
    for (int p = 0; p < groupOf.length; p++) {
      if (groupOf[p] >= 0) {
        table.addRow(votes, p, groupOf[p]);
      }
    }
    return table;
  }

  /** Counts everybody together, as group 0. */
  static TallyTable ofAll(VoteMatrix votes) {
    return of(votes, new int[votes.participantCount()], 1);
  }

  private void addRow(VoteMatrix votes, int participant, int group) {
    for (int i = votes.rowStart(participant); i < votes.rowStart(participant + 1); i++) {
      int at = group * columns + votes.column(i);
      switch (votes.value(i)) {
        case 1 -> agree[at]++;
        case -1 -> disagree[at]++;
        default -> pass[at]++;
      }
    }
  }

  Tally of(int group, int statement) {
    int at = group * columns + statement;
    return new Tally(agree[at], disagree[at], pass[at]);
  }

  /** Over all groups. */
  Tally total(int statement) {
    Tally sum = Tally.NONE;
    for (int g = 0; g < groups(); g++) {
      sum = sum.plus(of(g, statement));
    }
    return sum;
  }

  int groups() {
    return columns == 0 ? 0 : agree.length / columns;
  }

  /** The group-informed consensus: the product over the groups of (A + 1) / (S + 2). */
  double groupInformedConsensus(int statement) {
    double product = 1;
    for (int g = 0; g < groups(); g++) {
      Tally votes = of(g, statement);
      product *= Proportions.smoothed(votes.agree(), votes.seen());
    }
    return product;
  }
}

package org.polyphony.algorithms.opinion;

/**
 * Whole-number counts over pairs of statements from which the scatter matrix of the centred votes
 * follows exactly, whatever the column means are.
 *
 * <p>For statements i &lt; j and the people who voted on both: how many they are, the sum of their
 * votes on i, on j, and of the products. New votes change only the pairs in their own row, which
 * makes an update cheap; integers make it independent of the order of people. 16 bytes a pair.
 */
final class CoVotes {

  private final int size;
  private final int[] pairs;
  private final int[] count;
  private final int[] sum;
  private final int[] squares;

  CoVotes(int size) {
    this.size = size;
    this.pairs = new int[Math.multiplyExact(4, Math.multiplyExact(size, size - 1) / 2)];
    this.count = new int[size];
    this.sum = new int[size];
    this.squares = new int[size];
  }

  static CoVotes of(VoteMatrix votes) {
    CoVotes counts = new CoVotes(votes.statementCount());
    for (int p = 0; p < votes.participantCount(); p++) {
      counts.addRow(votes, p, 1);
    }
    return counts;
  }

  /** Adds ({@code sign} 1) or takes away (-1) the votes of one participant. */
  void addRow(VoteMatrix votes, int participant, int sign) {
    int to = votes.rowStart(participant + 1);
    for (int a = votes.rowStart(participant); a < to; a++) {
      int i = votes.column(a);
      int vi = votes.value(a);
      count[i] += sign;
      sum[i] += sign * vi;
      squares[i] += sign * vi * vi;
      int base = pairStart(i);
      for (int b = a + 1; b < to; b++) {
        int at = base + 4 * votes.column(b);
        int vj = votes.value(b);
        pairs[at] += sign;
        pairs[at + 1] += sign * vi;
        pairs[at + 2] += sign * vj;
        pairs[at + 3] += sign * vi * vj;
      }
    }
  }

  /** Where column 0 of row i would be; pair (i, j) is at four times j further. */
  private int pairStart(int i) {
    return 4 * (i * (2 * size - i - 1) / 2 - i - 1);
  }

  /** The scatter matrix X'X of the centred votes, zeroed columns left at 0. */
  DenseSymmetric scatter(WorkingVotes working) {
    DenseSymmetric scatter = new DenseSymmetric(size);
    for (int i = 0; i < size; i++) {
      if (working.zeroed[i]) {
        continue;
      }
      double mi = working.center[i];
      scatter.set(i, i, squares[i] - 2 * mi * sum[i] + count[i] * mi * mi);
      for (int j = i + 1; j < size; j++) {
        if (!working.zeroed[j]) {
          scatter.set(i, j, centred(pairStart(i) + 4 * j, mi, working.center[j]));
        }
      }
    }
    return scatter;
  }

  private double centred(int at, double mi, double mj) {
    return pairs[at + 3] - mj * pairs[at + 1] - mi * pairs[at + 2] + mi * mj * pairs[at];
  }
}

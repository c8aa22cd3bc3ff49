package org.polyphony.algorithms.network;

import java.util.List;

/**
 * A two-mode network, such as people and the exchanges they took part in, seen from one of its
 * sides.
 *
 * <p>Source: S. Borgatti and M. Everett, "Network analysis of 2-mode data", Social Networks 19
 * (1997). A centrality is the degree as a share of the other side's size.
 *
 * @param sources members of the first side, in order of appearance
 * @param targets members of the second side
 * @param edges different ties between the sides
 * @param density ties as a share of those possible, 0 to 1
 * @param merged ties given twice
 * @param projection members of the chosen side, tied when they share a member of the other
 */
public record TwoMode(
    List<Actor> sources,
    List<Actor> targets,
    long edges,
    double density,
    Merged merged,
    Network projection) {

  /** The side whose members are tied to each other in the projection. */
  public enum Side {
    /** Those in the first column. */
    SOURCE,
    /** Those in the second column. */
    TARGET
  }

  /** What a tie of the projection weighs. */
  public enum Weighting {
    /** How many members of the other side two members share. */
    COUNT,
    /**
     * The same, each shared member counting 1 / (its degree − 1): a large conference makes weaker
     * ties than a small workshop (M. Newman, Physical Review E 64 (2001) 016132, formula 2).
     */
    NEWMAN
  }

  /**
   * One member of one side.
   *
   * @param id as given
   * @param degree members of the other side it is tied to
   * @param centrality the degree as a share of the other side, 0 to 1
   */
  public record Actor(String id, int degree, double centrality) {}
}

package org.polyphony.algorithms.opinion;

/**
 * Votes on one statement.
 *
 * @param agree number of agreeing votes
 * @param disagree number of disagreeing votes
 * @param pass number of passes
 */
public record Tally(int agree, int disagree, int pass) {

  /** Nobody voted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** How many voted at all, passes included. */
  public int seen() {
    return agree + disagree + pass;
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(agree + other.agree, disagree + other.disagree, pass + other.pass);
  }

  /** What is left without the other. */
  public Tally minus(Tally other) {
    return new Tally(agree - other.agree, disagree - other.disagree, pass - other.pass);
  }
}

package org.polyphony.algorithms.dedupe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One folded value of a column, shared by all records that hold it. */
final class Value {

  /** Folded text. */
  final String text;

  /** The text without spaces. */
  final String compact;

  /** What the comparer of the column took out of the value; null where the text is enough. */
  final @Nullable Object parts;

  /** This value alone, so that the common case costs no array a record. */
  final Value[] alone;

  /** Hashes under which records with this value are looked up. */
  long[] features = {};

  /** The rarest of the features that others have too. */
  long[] keys = {};

  /** Words of the text, each once, by number in the column's book, ascending. */
  int[] words = {};

  /** Weight of each word, their squares adding to 1. */
  double[] weights = {};

  /** Place among the different values of the column. */
  int number;

  /** Records that hold it. */
  int records;

  /** Records of the first set that hold it, and of the second. */
  int firsts;

  int seconds;

  Value(String text, @Nullable Object parts) {
    this.text = text;
    this.compact = text.replace(" ", "");
    this.parts = parts;
    this.alone = new Value[] {this};
  }

  List<String> wordList() {
    return Folding.words(text);
  }
}

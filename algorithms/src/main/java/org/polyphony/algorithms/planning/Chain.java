package org.polyphony.algorithms.planning;

import java.util.List;

/**
 * One instrument, or several in a sequence, each in its mode of delivery.
 *
 * @param stages in time order, at least one
 * @param links for each stage but the first: the rules that let it follow the one before
 * @param mask one bit an instrument, by its position in the table
 * @param sequence number of the sequence of instruments, whatever the modes
 */
record Chain(List<Option> stages, List<List<Rule>> links, long mask, int sequence) {

  List<String> instruments() {
    return stages.stream().map(Option::instrument).toList();
  }
}

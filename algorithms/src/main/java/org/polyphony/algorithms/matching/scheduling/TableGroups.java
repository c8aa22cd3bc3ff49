package org.polyphony.algorithms.matching.scheduling;

import java.util.ArrayList;
import java.util.List;

/** Tables that are alike (same hall, same seats) as one place with a capacity in each slot. */
final class TableGroups {

  final int count;
  final int[] hall;
  final int[] seats;
  final int[][] capacity;
  final int[] ofTable;

  TableGroups(Fair fair) {
    List<Fair.Table> kinds = new ArrayList<>();
    ofTable = new int[fair.tables().size()];
    for (int table = 0; table < ofTable.length; table++) {
      Fair.Table one = fair.tables().get(table);
      int kind = 0;
      while (kind < kinds.size()
          && (kinds.get(kind).hall() != one.hall() || kinds.get(kind).seats() != one.seats())) {
        kind++;
      }
      if (kind == kinds.size()) {
        kinds.add(one);
      }
      ofTable[table] = kind;
    }
    count = kinds.size();
    hall = kinds.stream().mapToInt(Fair.Table::hall).toArray();
    seats = kinds.stream().mapToInt(Fair.Table::seats).toArray();
    capacity = new int[fair.slots().size()][count];
    for (int table = 0; table < ofTable.length; table++) {
      Fair.Table one = fair.tables().get(table);
      for (int slot = 0; slot < capacity.length; slot++) {
        capacity[slot][ofTable[table]] += one.available().get(slot) ? one.capacity() : 0;
      }
    }
  }
}

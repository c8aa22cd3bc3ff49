package org.polyphony.platform.operations.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables ordered so that each comes after those its foreign keys point to. */
final class LoadOrder {
  private final Map<String, BackupManifest.Table> byName = new LinkedHashMap<>();
  private final Map<String, List<String>> references;
  private final Set<String> done = new LinkedHashSet<>();

  private LoadOrder(List<BackupManifest.Table> tables, Map<String, List<String>> references) {
    tables.forEach(table -> byName.put(table.name(), table));
    this.references = references;
  }

  static List<BackupManifest.Table> of(
      List<BackupManifest.Table> tables, Map<String, List<String>> references) {
    LoadOrder order = new LoadOrder(tables, references);
    tables.forEach(table -> order.visit(table.name(), List.of()));
    return order.done.stream().map(order.byName::get).toList();
  }

  private void visit(String table, List<String> path) {
    if (path.contains(table)) {
      throw new BackupRefused(
          "The tables "
              + path
              + " refer to each other in a circle: let the database's user set session_replication_role (GRANT SET ON PARAMETER session_replication_role) and try again.");
    }
    if (done.contains(table) || !byName.containsKey(table)) {
      return;
    }
    List<String> longer = new ArrayList<>(path);
    longer.add(table);
    references.getOrDefault(table, List.of()).forEach(other -> visit(other, longer));
    done.add(table);
  }
}

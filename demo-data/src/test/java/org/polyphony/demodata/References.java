package org.polyphony.demodata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The keys that the files define, by list, and the keys that their fields refer to. */
final class References {

  /** Fields named like the list they refer to. */
  private static final String SAME_NAME =
      """
      goals areas sdgs expectedResults outcomes instruments activities countries documents
      exchanges mandates institutionalChallenges culturalDomains anchors changeObjectives purposes\
      """;

  private static final String OTHER_NAME =
      """
      goal=goals outcome=outcomes leadsTo=outcomes country=countries exchange=exchanges
      parent=exchanges strategy=strategies framework=frameworks agreement=agreements
      region=regions subregion=regions partOf=regions electoralGroup=electoralGroups
      policyChange=policyChanges changeObjective=changeObjectives challenge=governanceChallenges
      document=documents reportedBy=documents presentedAtSession=sessions
      answeredAtSession=sessions dueSession=sessions session=sessions body=organisations
      addressee=organisations organisers=organisations parties=organisations
      organisation=organisations person=persons validator=persons follows=mandates
      answers=requests domain=culturalDomains role=ladder stage=policyStages modes=deliveryModes\
      """;

  /** Field name to the list that defines the keys it may hold. */
  private static final Map<String, String> TARGETS = targets();

  private final Map<String, Set<String>> defined = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** Collects every key first, then follows every reference; returns what does not hold. */
  static List<String> faults(Map<String, JsonNode> files) {
    var references = new References();
    files.forEach((file, root) -> DataFiles.walk(file, root, references::define));
    files.forEach((file, root) -> DataFiles.walk(file, root, references::follow));
    return references.faults;
  }

  private void define(String path, JsonNode node) {
    if (!node.isArray()) {
      return;
    }
    String list = path.substring(path.lastIndexOf('.') + 1);
    for (JsonNode element : node) {
      String key = element.path("key").asString(element.path("iso2").asString(""));
      if (key.isEmpty()) {
        continue;
      }
      if (!defined.computeIfAbsent(list, l -> new LinkedHashSet<>()).add(key)) {
        faults.add(path + ": key used twice: " + key);
      }
      if (element.has("key") && !key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        faults.add(path + ": key is not kebab-case: " + key);
      }
    }
  }

  private void follow(String path, JsonNode node) {
    if (!node.isObject() || path.matches(".*\\.sources?(\\[\\d+])?")) {
      return;
    }
    node.properties()
        .forEach(e -> {
          String target = TARGETS.get(e.getKey());
          if (target != null) {
            resolve(path + "." + e.getKey(), target, e.getValue());
          }
        });
    if (node.has("type") && node.has("ref")) {
      one(path, listOf(node.get("type").asString()), node.get("ref").asString());
    }
    node.path("weights").propertyNames().forEach(o -> one(path + ".weights", "outcomes", o));
  }

  private void resolve(String path, String list, JsonNode value) {
    if (value.isArray()) {
      value.forEach(element -> resolve(path, list, element));
    } else if (value.isString()) {
      one(path, list, value.asString());
    } else if (value.has("ref")) {
      one(path, list, value.get("ref").asString());
    }
  }

  private void one(String path, String list, String key) {
    if (!defined.getOrDefault(list, Set.of()).contains(key)) {
      faults.add(path + ": no " + list + " with key " + key);
    }
  }

  private static String listOf(String type) {
    return switch (type) {
      case "strategy" -> "strategies";
      case "document" -> "documents";
      case "exchange" -> "exchanges";
      default -> "unknown type " + type;
    };
  }

  private static Map<String, String> targets() {
    var map = new HashMap<String, String>();
    for (String list : SAME_NAME.split("\\s+")) {
      map.put(list, list);
    }
    for (String pair : OTHER_NAME.split("\\s+")) {
      map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return map;
  }
}

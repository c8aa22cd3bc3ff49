package org.polyphony.launcher.support;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The part of JSON Schema that the schemas in docs/algorithms use. */
public final class SchemaCheck {

  private final List<String> violations = new ArrayList<>();

  /** What of a value breaks a schema; each with its place. */
  public static List<String> violations(JsonNode schema, JsonNode value) {
    SchemaCheck check = new SchemaCheck();
    check.check(schema, value, "$");
    return check.violations;
  }

  private void check(JsonNode schema, JsonNode value, String place) {
    JsonNode type = schema.get("type");
    if (type != null && !allowed(type, value)) {
      violations.add(place + ": " + value + " is no " + type);
    }
    JsonNode choice = schema.get("enum");
    if (choice != null && choice.valueStream().noneMatch(value::equals)) {
      violations.add(place + ": " + value + " is none of " + choice);
    }
    if (value.isObject()) {
      object(schema, value, place);
    } else if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(schema.get("items"), value.get(i), place + "[" + i + "]");
      }
    }
  }

  private void object(JsonNode schema, JsonNode value, String place) {
    JsonNode required = schema.get("required");
    if (required != null) {
      required
          .valueStream()
          .filter(name -> !value.has(name.asString()))
          .forEach(name -> violations.add(place + " lacks " + name));
    }
    JsonNode properties = schema.get("properties");
    if (properties == null) {
      return;
    }
    for (String name : value.propertyNames()) {
      if (properties.has(name)) {
        check(properties.get(name), value.get(name), place + "." + name);
      } else {
        violations.add(place + " has " + name + ", which the schema does not know");
      }
    }
  }

  private static boolean allowed(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(one -> allowed(one, value));
    }
    return switch (type.asString()) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "boolean" -> value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException(type.asString());
    };
  }
}

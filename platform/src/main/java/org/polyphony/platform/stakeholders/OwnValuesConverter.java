package org.polyphony.platform.stakeholders;

import jakarta.persistence.AttributeConverter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values of own fields, from the field's key, as one JSON object. */
class OwnValuesConverter implements AttributeConverter<Map<String, String>, String> {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  static String toJson(Map<String, String> values) {
    return values.isEmpty() ? "{}" : JSON.writeValueAsString(new TreeMap<>(values));
  }

  static Map<String, String> fromJson(@Nullable String json) {
    return json == null || json.equals("{}") ? Map.of() : Map.copyOf(JSON.readValue(json, VALUES));
  }

  @Override
  public String convertToDatabaseColumn(Map<String, String> values) {
    return toJson(values);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(@Nullable String json) {
    return fromJson(json);
  }
}

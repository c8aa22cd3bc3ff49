package org.polyphony.platform.stakeholders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a few short codes in one column, separated by commas. */
@Converter
class WordList implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(@Nullable List<String> words) {
    return words == null ? "" : String.join(",", words);
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}

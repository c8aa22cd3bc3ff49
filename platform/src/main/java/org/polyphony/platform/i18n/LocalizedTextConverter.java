package org.polyphony.platform.i18n;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** Keeps a text of several languages in one column of JSON text (see {@link LocalizedTexts}). */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

  @Override
  public String convertToDatabaseColumn(@Nullable LocalizedText text) {
    return LocalizedTexts.toJson(text == null ? LocalizedText.EMPTY : text);
  }

  @Override
  public LocalizedText convertToEntityAttribute(@Nullable String json) {
    return json == null ? LocalizedText.EMPTY : LocalizedTexts.fromJson(json);
  }
}

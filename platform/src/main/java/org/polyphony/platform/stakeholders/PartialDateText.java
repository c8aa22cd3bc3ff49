package org.polyphony.platform.stakeholders;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;

/** Keeps a date as its ISO text, as long as it is known. */
@Converter
class PartialDateText implements AttributeConverter<PartialDate, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
    return read(text);
  }

  static @Nullable PartialDate read(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}

package org.polyphony.platform.i18n;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.PartialDate;

/** Keeps a date of limited precision in its written form, which also sorts by time. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public @Nullable PartialDate convertToEntityAttribute(@Nullable String written) {
    return written == null ? null : PartialDate.parse(written);
  }
}

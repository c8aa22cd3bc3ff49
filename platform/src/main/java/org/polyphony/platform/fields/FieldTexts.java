package org.polyphony.platform.fields;

import java.util.List;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages; for who defines fields only. */
@Component
class FieldTexts implements TranslationSource {

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    if (!actor.may(Permissions.DEFINE)) {
      return List.of();
    }
    return List.of(
        TranslatedRecords.of("fields.one", "f.label", "'/manage/fields/' || f.id", "fields_field f")
            .with("fields.field.label", "label", "f.label")
            .with("fields.field.help", "help", "f.help"),
        TranslatedRecords.of(
                "fields.choice",
                "c.name",
                "'/manage/fields/' || c.field_id || '/choices/' || c.key",
                "fields_choice c")
            .with("fields.field.choice", "name", "c.name"));
  }
}

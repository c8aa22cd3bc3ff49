package org.polyphony.platform.registration;

import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.TranslatedRecords;
import org.polyphony.platform.i18n.TranslationSource;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Component;

/** Where this module keeps texts of several languages. */
@Component
class RegistrationTexts implements TranslationSource {

  private static final String EXCHANGE = " join exchanges_exchange e on e.id = r.exchange_id";

  @Override
  public List<TranslatedRecords> records(Actor actor) {
    boolean manages = actor.may(Permissions.MANAGE);
    return List.of(
        records("registration.title", "registration_book r", "/settings'", manages)
            .with("registration.field.note", "note", "r.note"),
        records(
                "registration.field.categories",
                "registration_category r",
                "/categories/' || r.id",
                manages)
            .with("registration.field.name", "name", "r.name"),
        records("registration.quotas.title", "registration_quota r", "/quotas/' || r.id", manages)
            .with("registration.field.name", "name", "r.name"));
  }

  private static TranslatedRecords records(String kind, String from, String form, boolean manages) {
    String path =
        manages ? "'/manage/exchanges/' || r.exchange_id || '/registration" + form : "null";
    return TranslatedRecords.of(kind, "e.title", path, from + EXCHANGE)
        .where("(:manages or e.state <> 'IDEA')", Map.of("manages", manages));
  }
}

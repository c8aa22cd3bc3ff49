package org.polyphony.platform.stakeholders.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Roles;
import org.polyphony.platform.stakeholders.StrategyNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Affiliations and roles of a record, in words. */
@Component
class RecordRows {

  private final Words words;
  private final Roles roles;
  private final ObjectProvider<StrategyNames> strategyNames;

  RecordRows(Words words, Roles roles, ObjectProvider<StrategyNames> strategyNames) {
    this.words = words;
    this.roles = roles;
    this.strategyNames = strategyNames;
  }

  /** Seen from a record of the given type. */
  List<AffiliationRow> affiliations(List<Affiliations.Entry> entries, Registry.Type from) {
    boolean people = from == Registry.Type.ORGANISATION;
    return entries.stream()
        .map(it ->
            new AffiliationRow(
                people ? Paths.of(it.person()) : Paths.of(it.organisation()),
                people ? LocalizedText.of(Language.EN, it.personName()) : it.organisationName(),
                people,
                it.function(),
                span(it.since(), it.until()),
                it.until() != null,
                Paths.of(it.person()) + "/affiliations/" + it.id()))
        .toList();
  }

  List<RoleRow> roles(Actor actor, long id, String path) {
    var names = strategies(actor);
    return roles.of(actor, id).stream()
        .map(it -> {
          var details = it.details();
          return new RoleRow(
              String.valueOf(words.name(Catalogue.ROLE, details.role())),
              names.getOrDefault(details.strategyId(), ""),
              details.purposes().stream()
                  .map(key -> String.valueOf(words.name(Catalogue.PURPOSE, key)))
                  .toList(),
              details.note(),
              span(details.since(), details.until()),
              details.until() != null,
              path + "/roles/" + it.id());
        })
        .toList();
  }

  Map<Long, String> strategies(Actor actor) {
    StrategyNames names = strategyNames.getIfAvailable();
    return names == null ? Map.of() : names.names(actor);
  }

  /** "since …" where there is no end: a date alone would look like a day. */
  private static String span(@Nullable PartialDate since, @Nullable PartialDate until) {
    if (since != null && until == null) {
      return Texts.text("stakeholders.since", "date", Formats.date(since));
    }
    if (since == null && until != null) {
      return Texts.text("stakeholders.until", "date", Formats.date(until));
    }
    return Formats.span(since, until);
  }
}

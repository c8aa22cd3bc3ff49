package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Affiliations;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.OrganisationRecord;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.PersonRecord;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.RecordParts;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.Relations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a record together, in one transaction for all its parts. */
@Component
@Transactional(readOnly = true)
class RecordPages {

  private final Words words;
  private final RecordFacts facts;
  private final RecordRows rows;
  private final Stakeholders stakeholders;
  private final Affiliations affiliations;
  private final Timelines timelines;
  private final ObjectProvider<RecordParts> parts;
  private final ObjectProvider<Relations> relations;

  RecordPages(
      Words words,
      RecordFacts facts,
      RecordRows rows,
      Stakeholders stakeholders,
      Affiliations affiliations,
      Timelines timelines,
      ObjectProvider<RecordParts> parts,
      ObjectProvider<Relations> relations) {
    this.words = words;
    this.facts = facts;
    this.rows = rows;
    this.stakeholders = stakeholders;
    this.affiliations = affiliations;
    this.timelines = timelines;
    this.parts = parts;
    this.relations = relations;
  }

  RecordPage of(Actor actor, OrganisationRecord record, ListQuery query) {
    var details = record.details();
    long id = record.id().value();
    Mention mention = mention(actor, id);
    String path = Paths.of(record.id());
    return new RecordPage(
        path,
        false,
        details.name().in(Reader.language()).text(),
        spellings(details.name()),
        words.voice(details.profile().group()),
        facts.of(actor, details),
        details.profile().notes(),
        rows.affiliations(affiliations.of(actor, record.id()), Registry.Type.ORGANISATION),
        rows.roles(actor, id, path),
        parts(actor, mention),
        related("organisation", id, actor),
        timelines.of(actor, mention, query),
        state(actor, details.profile(), record.readers(), record.removed()));
  }

  RecordPage of(Actor actor, PersonRecord record, ListQuery query) {
    var details = record.details();
    long id = record.id().value();
    Mention mention = mention(actor, id);
    String path = Paths.of(record.id());
    return new RecordPage(
        path,
        true,
        details.name(),
        details.otherNames().stream().map(it -> new RecordPage.Spelling(null, it)).toList(),
        words.voice(details.profile().group()),
        facts.of(actor, details),
        details.profile().notes(),
        rows.affiliations(affiliations.of(actor, record.id()), Registry.Type.PERSON),
        rows.roles(actor, id, path),
        parts(actor, mention),
        related("person", id, actor),
        timelines.of(actor, mention, query),
        state(actor, details.profile(), record.readers(), record.removed()));
  }

  private RecordPage.State state(Actor actor, Profile profile, Set<Long> readers, boolean removed) {
    return new RecordPage.State(
        actor.may(Permissions.EDIT) && !removed,
        !rows.strategies(actor).isEmpty(),
        removed,
        profile.marks().sample(),
        profile.marks().confidential(),
        readers.size());
  }

  private Mention mention(Actor actor, long id) {
    Mention found = stakeholders.mentions(actor, List.of(id)).get(id);
    if (found == null) {
      throw new NotFound("stakeholder", id);
    }
    return found;
  }

  private List<RecordParts.Part> parts(Actor actor, Mention mention) {
    return parts.orderedStream().flatMap(it -> it.of(actor, mention).stream()).toList();
  }

  private List<Relations.Relation> related(String type, long id, Actor actor) {
    return relations
        .orderedStream()
        .flatMap(it -> it.of(type, String.valueOf(id), actor).stream())
        .toList();
  }

  private static List<RecordPage.Spelling> spellings(LocalizedText name) {
    var spellings = new ArrayList<RecordPage.Spelling>();
    String shown = name.in(Reader.language()).text();
    for (Language language : name.entries().keySet()) {
      String words = String.valueOf(name.text(language));
      if (!words.equals(shown)) {
        spellings.add(new RecordPage.Spelling(language.htmlTag(), words));
      }
    }
    return List.copyOf(spellings);
  }
}

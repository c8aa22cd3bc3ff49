package org.polyphony.platform.segments.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.fields.FieldFilters;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.segments.Segment;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.Registry;
import org.springframework.stereotype.Component;

/** What a segment contains, as a sentence. */
@Component
class SegmentWords {

  private final Catalogues catalogues;
  private final Countries countries;
  private final FieldFilters fields;

  SegmentWords(Catalogues catalogues, Countries countries, FieldFilters fields) {
    this.catalogues = catalogues;
    this.countries = countries;
    this.fields = fields;
  }

  String sentence(Actor actor, Segment segment) {
    String who = sentence(actor, segment.filter());
    return segment.fixed()
        ? text(
            "segments.sentence.fixed",
            "date",
            Formats.date(segment.made().atZone(ZoneOffset.UTC).toLocalDate()),
            "who",
            who)
        : text("segments.sentence.dynamic", "who", who);
  }

  String sentence(Actor actor, Registry.Filter filter) {
    String who =
        text(
            filter.type() == null
                ? "segments.who.all"
                : filter.type() == Registry.Type.PERSON
                    ? "segments.who.people"
                    : "segments.who.organisations");
    var conditions = conditions(actor, filter);
    return conditions.isEmpty()
        ? who
        : text("segments.sentence.with", "who", who, "conditions", Formats.list(conditions));
  }

  String group(@org.jspecify.annotations.Nullable String key) {
    return catalogues.name(Catalogue.GROUP, key);
  }

  String country(@org.jspecify.annotations.Nullable String code) {
    return countries.name(code);
  }

  String role(@org.jspecify.annotations.Nullable String key) {
    return catalogues.name(Catalogue.ROLE, key);
  }

  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  private List<String> conditions(Actor actor, Registry.Filter filter) {
    var conditions = new ArrayList<String>();
    add(conditions, "segments.condition.group", catalogue(Catalogue.GROUP, filter.group()));
    add(conditions, "segments.condition.kind", catalogue(Catalogue.KIND, filter.kind()));
    add(
        conditions,
        "segments.condition.country",
        filter.country().isEmpty() ? "" : countries.name(filter.country()));
    add(conditions, "segments.condition.role", role(filter));
    add(conditions, "segments.condition.text", filter.text());
    conditions.addAll(fields.words(actor, filter.own()));
    return conditions;
  }

  private String role(Registry.Filter filter) {
    return filter.role().equals("-")
        ? text("stakeholders.list.not-engaged")
        : catalogue(Catalogue.ROLE, filter.role());
  }

  private String catalogue(Catalogue catalogue, String key) {
    return key.equals("-")
        ? text("stakeholders.list.no-group")
        : key.isEmpty() ? "" : catalogues.name(catalogue, key);
  }

  private static void add(List<String> conditions, String textKey, String value) {
    if (!value.isEmpty()) {
      conditions.add(text(textKey, "value", value));
    }
  }
}

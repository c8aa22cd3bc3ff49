package org.polyphony.platform.segments.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Contacts;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Validity;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.segments.Segments;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Download;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Who is in a segment, as files. Contact points are those that hold today and are not private. */
@Component
class SegmentFiles {

  private final Segments segments;
  private final Contacts contacts;
  private final Registry registry;
  private final SegmentWords words;
  private final Fields fields;
  private final JsonMapper json = JsonMapper.shared();

  SegmentFiles(
      Segments segments, Contacts contacts, Registry registry, SegmentWords words, Fields fields) {
    this.segments = segments;
    this.contacts = contacts;
    this.registry = registry;
    this.words = words;
    this.fields = fields;
  }

  void table(Actor actor, long id, Download file) {
    var own = fields.seen(actor);
    var head = new ArrayList<String>();
    head.addAll(
        List.of(
            text("stakeholders.field.id"),
            text("stakeholders.field.name"),
            text("stakeholders.field.organisation"),
            text("stakeholders.field.group"),
            text("stakeholders.field.country-code"),
            text("stakeholders.field.country"),
            text("stakeholders.field.role"),
            text("stakeholders.field.email"),
            text("stakeholders.field.phone")));
    own.forEach(it -> head.add(it.label()));
    file.send(
        "segment-" + id,
        head,
        sink ->
            segments.export(
                actor,
                id,
                rows -> {
                  var points = points(actor, rows);
                  rows.forEach(
                      it -> sink.accept(cells(it, points.getOrDefault(it.id(), List.of()), own)));
                }));
  }

  void cards(Actor actor, long id, HttpServletResponse response) {
    announce(response, "text/vcard;charset=UTF-8", id, "vcf");
    segments.export(
        actor,
        id,
        rows -> {
          var points = points(actor, rows);
          var text = new StringBuilder();
          rows.forEach(it ->
              text.append(
                  Card.of(
                      it.type() == Registry.Type.PERSON,
                      SegmentWords.words(it.name()),
                      affiliation(it),
                      words.group(it.group()),
                      points.getOrDefault(it.id(), List.of()))));
          write(response, text.toString());
        });
  }

  void json(Actor actor, long id, HttpServletResponse response) {
    announce(response, "application/json", id, "json");
    try (var out = json.createGenerator(response.getOutputStream())) {
      out.writeStartArray();
      segments.export(
          actor,
          id,
          rows -> {
            var points = points(actor, rows);
            rows.forEach(it -> write(out, it, points.getOrDefault(it.id(), List.of())));
          });
      out.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<Long, List<PointDraft>> points(Actor actor, List<Registry.Row> rows) {
    var ids = rows.stream().map(Registry.Row::id).toList();
    var kept = contacts.holding(actor, ids);
    var all = new HashMap<Long, List<PointDraft>>();
    registry
        .reach(actor, ids)
        .forEach((id, own) -> all.put(id, with(kept.getOrDefault(id, List.of()), id, own)));
    return all;
  }

  /** What the record itself says stands in where no contact point of that kind holds. */
  private static List<PointDraft> with(List<PointDraft> points, long id, Registry.Reach own) {
    var all = new ArrayList<>(points);
    Map.of(Channel.EMAIL, own.email(), Channel.PHONE, own.phone(), Channel.WEB, own.web())
        .forEach((channel, value) -> {
          if (!value.isEmpty() && points.stream().noneMatch(it -> it.channel() == channel)) {
            all.add(new PointDraft(id, channel, value, Purpose.GENERAL, Validity.OPEN, ""));
          }
        });
    all.sort(Comparator.comparing(PointDraft::channel));
    return all;
  }

  private List<String> cells(Registry.Row it, List<PointDraft> points, List<OwnField> own) {
    var cells = new ArrayList<String>();
    cells.addAll(
        List.of(
            String.valueOf(it.id()),
            SegmentWords.words(it.name()),
            affiliation(it),
            words.group(it.group()),
            it.country() == null ? "" : it.country(),
            words.country(it.country()),
            words.role(it.role()),
            first(points, Channel.EMAIL),
            first(points, Channel.PHONE)));
    own.forEach(field -> cells.add(fields.file(field, it.own().getOrDefault(field.key(), ""))));
    return cells;
  }

  private static void write(JsonGenerator out, Registry.Row it, List<PointDraft> points) {
    out.writeStartObject();
    out.writeNumberProperty("id", it.id());
    out.writeStringProperty("type", it.type() == Registry.Type.PERSON ? "person" : "organisation");
    languages(out, "name", it.name());
    languages(out, "acronym", it.acronym());
    LocalizedText affiliation = it.affiliation();
    languages(out, "organisation", affiliation == null ? LocalizedText.EMPTY : affiliation);
    out.writeStringProperty("group", it.group());
    out.writeStringProperty("kind", it.kind());
    out.writeStringProperty("country", it.country());
    out.writeStringProperty("role", it.role());
    out.writeArrayPropertyStart("contacts");
    for (PointDraft point : points) {
      out.writeStartObject();
      out.writeStringProperty("channel", point.channel().name().toLowerCase(java.util.Locale.ROOT));
      out.writeStringProperty("purpose", point.purpose().name().toLowerCase(java.util.Locale.ROOT));
      out.writeStringProperty("value", point.value());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectPropertyStart("own");
    new TreeMap<>(it.own()).forEach(out::writeStringProperty);
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void languages(JsonGenerator out, String name, LocalizedText text) {
    out.writeObjectPropertyStart(name);
    text.entries().keySet().forEach(it -> out.writeStringProperty(it.code(), text.text(it)));
    out.writeEndObject();
  }

  private static String affiliation(Registry.Row it) {
    LocalizedText affiliation = it.affiliation();
    return affiliation == null ? "" : SegmentWords.words(affiliation);
  }

  private static String first(List<PointDraft> points, Channel channel) {
    return points.stream()
        .filter(it -> it.channel() == channel)
        .map(PointDraft::value)
        .findFirst()
        .orElse("");
  }

  private static void announce(HttpServletResponse response, String type, long id, String ending) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("segment-" + id + "." + ending)
            .build()
            .toString());
  }

  private static void write(HttpServletResponse response, String text) {
    try {
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

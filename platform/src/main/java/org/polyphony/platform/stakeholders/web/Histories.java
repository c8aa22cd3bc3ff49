package org.polyphony.platform.stakeholders.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Changes of the record itself, from the audit trail, in words. */
@Component
@Order(90)
class Histories implements HappeningSource {

  private static final String KIND = "stakeholders.timeline.change";

  private final Stakeholders stakeholders;
  private final Fields fields;

  Histories(Stakeholders stakeholders, Fields fields) {
    this.stakeholders = stakeholders;
    this.fields = fields;
  }

  @Override
  public List<String> kinds() {
    return List.of(KIND);
  }

  @Override
  public List<Happening> newest(Actor actor, Mention stakeholder, String kind, int most) {
    return entries(actor, stakeholder).stream()
        .limit(most)
        .map(it -> happening(actor, it))
        .toList();
  }

  @Override
  public long count(Actor actor, Mention stakeholder, String kind) {
    return entries(actor, stakeholder).size();
  }

  private List<AuditEntry> entries(Actor actor, Mention stakeholder) {
    return actor.may(Permissions.READ) ? stakeholders.history(actor, stakeholder.id()) : List.of();
  }

  private Happening happening(Actor actor, AuditEntry it) {
    return new Happening(
        it.at().atZone(ZoneOffset.UTC).toLocalDate(),
        it.at(),
        Formats.moment(it.at()),
        action(it.action()),
        "",
        it.actor(),
        null,
        it.changes().stream().map(change -> change(actor, change)).toList());
  }

  private static String action(String action) {
    return switch (action) {
      case "created" -> Texts.text("stakeholders.history.created");
      case "changed" -> Texts.text("stakeholders.history.changed");
      case "removed" -> Texts.text("stakeholders.history.removed");
      case "restored" -> Texts.text("stakeholders.history.restored");
      case "merged" -> Texts.text("stakeholders.history.merged");
      case "merged-into" -> Texts.text("stakeholders.history.merged-into");
      case "unmerged" -> Texts.text("stakeholders.history.unmerged");
      case "told-apart" -> Texts.text("stakeholders.history.told-apart");
      case "not-told-apart" -> Texts.text("stakeholders.history.not-told-apart");
      case "looked-at" -> Texts.text("stakeholders.history.looked-at");
      case "exported" -> Texts.text("stakeholders.history.exported");
      case "link-sent" -> Texts.text("stakeholders.history.link-sent");
      case "erasure-asked" -> Texts.text("stakeholders.history.erasure-asked");
      case "erasure-set-aside" -> Texts.text("stakeholders.history.erasure-set-aside");
      case "erased" -> Texts.text("stakeholders.history.erased");
      default -> action;
    };
  }

  private Happening.Change change(Actor actor, AuditEntry.Change change) {
    var own =
        change.field().startsWith(OwnField.PREFIX)
            ? fields.find(actor, change.field().substring(OwnField.PREFIX.length()))
            : Optional.<OwnField>empty();
    if (own.isPresent()) {
      return new Happening.Change(
          own.get().label(),
          fields.words(own.get(), change.from()),
          fields.words(own.get(), change.to()));
    }
    return new Happening.Change(field(change.field()), words(change.from()), words(change.to()));
  }

  private static String field(String field) {
    String key = "stakeholders.field." + field;
    return Texts.has(key) ? Texts.text(key) : field;
  }

  /** A text of several languages is kept as JSON: the reader sees the words. */
  private static String words(String value) {
    return value.startsWith("{\"original\"")
        ? LocalizedTexts.fromJson(value).in(Reader.language()).text()
        : value;
  }
}

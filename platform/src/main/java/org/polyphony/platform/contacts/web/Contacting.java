package org.polyphony.platform.contacts.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.contacts.Channel;
import org.polyphony.platform.contacts.Point;
import org.polyphony.platform.contacts.PointDraft;
import org.polyphony.platform.contacts.Purpose;
import org.polyphony.platform.contacts.Tie;
import org.polyphony.platform.contacts.TieDraft;
import org.polyphony.platform.contacts.TieKind;
import org.polyphony.platform.contacts.Validity;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Stakeholders;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Reads and fills the forms of contact points and ties. */
@Component
class Contacting {

  /** Whom a search offers at most. */
  private static final int MOST = 12;

  /** Written into the choice of a kind that is read from the other end. */
  private static final String TURNED = "-of";

  private final Stakeholders stakeholders;
  private final Registry registry;

  Contacting(Stakeholders stakeholders, Registry registry) {
    this.stakeholders = stakeholders;
    this.registry = registry;
  }

  Mention mention(Actor actor, long stakeholder) {
    Mention found = stakeholders.mentions(actor, List.of(stakeholder)).get(stakeholder);
    if (found == null) {
      throw new NotFound("stakeholder", stakeholder);
    }
    return found;
  }

  static Form filled(Point point) {
    var draft = point.draft();
    return validity(Form.blank().put("version", point.version()), draft.validity())
        .put("channel", draft.channel())
        .put("value", draft.value())
        .put("purpose", draft.purpose())
        .put("note", draft.note());
  }

  static PointDraft point(long stakeholder, Form form) {
    Channel channel = form.choice("channel", Channel.class);
    Purpose purpose = form.choice("purpose", Purpose.class);
    required(form, "channel", channel);
    required(form, "purpose", purpose);
    String value = form.required("value", 500);
    String note = form.text("note", 500);
    var validity = validity(form);
    form.check();
    return new PointDraft(
        stakeholder,
        Objects.requireNonNull(channel),
        value,
        Objects.requireNonNull(purpose),
        validity,
        note);
  }

  static Form filled(Tie tie, long from) {
    var draft = tie.draft();
    boolean turned = draft.kind().directed() && draft.from() != from;
    return validity(Form.blank().put("version", tie.version()), draft.validity())
        .put("about", tie.other(from).id())
        .put("kind", draft.kind() + (turned ? TURNED : ""))
        .put("note", draft.note());
  }

  /** Read from the end whose page the form is on: a turned kind makes that end the second. */
  static TieDraft tie(long stakeholder, Form form) {
    Long other = form.number("about", 1, Long.MAX_VALUE);
    if (other == null) {
      form.reject("about", "contacts.refused.other");
    }
    String typed = form.value("kind");
    boolean turned = typed.endsWith(TURNED);
    form.put("plain", turned ? typed.substring(0, typed.length() - TURNED.length()) : typed);
    TieKind kind = form.choice("plain", TieKind.class);
    required(form, "kind", kind);
    String note = form.text("note", 500);
    var validity = validity(form);
    form.check();
    long end = Objects.requireNonNull(other);
    return new TieDraft(
        turned ? end : stakeholder,
        turned ? stakeholder : end,
        Objects.requireNonNull(kind),
        validity,
        note);
  }

  static List<Choice> channels() {
    return Stream.of(Channel.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }

  static List<Choice> purposes() {
    return Stream.of(Purpose.values())
        .map(it -> new Choice(it.name(), text(it.textKey())))
        .toList();
  }

  /** Each kind as it reads from here; a directed one in both directions. */
  static List<Choice> kinds() {
    var kinds = new ArrayList<Choice>();
    for (TieKind kind : TieKind.values()) {
      kinds.add(new Choice(kind.name(), text(kind.textKey(true))));
      if (kind.directed()) {
        kinds.add(new Choice(kind.name() + TURNED, text(kind.textKey(false))));
      }
    }
    return kinds;
  }

  /** Who was chosen, then those who fit what is typed; the one whose page it is never. */
  List<Choice> others(Actor actor, long but, Form form) {
    var ids = new ArrayList<Long>();
    Long chosen = form.number("about", 1, Long.MAX_VALUE);
    if (chosen != null) {
      ids.add(chosen);
    }
    if (!form.value("q").isBlank()) {
      var filter = Registry.Filter.text(form.value("q"));
      registry.list(actor, filter, PageRequest.first(MOST)).rows().stream()
          .map(Registry.Row::id)
          .forEach(ids::add);
    }
    var seen = new HashSet<>(List.of(but));
    var named = stakeholders.mentions(actor, ids);
    return ids.stream()
        .filter(seen::add)
        .map(named::get)
        .filter(Objects::nonNull)
        .map(it -> new Choice(String.valueOf(it.id()), it.shownName()))
        .toList();
  }

  /** From when until when, in words; empty where neither is recorded. */
  static String span(Validity validity) {
    if (validity.since() != null && validity.until() == null) {
      return text("stakeholders.since", "date", Formats.date(validity.since()));
    }
    if (validity.since() == null && validity.until() != null) {
      return text("stakeholders.until", "date", Formats.date(validity.until()));
    }
    return Formats.span(validity.since(), validity.until());
  }

  private static Form validity(Form form, Validity validity) {
    return form.put("since", validity.since()).put("until", validity.until());
  }

  private static Validity validity(Form form) {
    return new Validity(form.date("since"), form.date("until"));
  }

  private static void required(Form form, String name, @Nullable Object value) {
    if (value == null && form.error(name) == null) {
      form.reject(name, "ui.form.required");
    }
  }
}

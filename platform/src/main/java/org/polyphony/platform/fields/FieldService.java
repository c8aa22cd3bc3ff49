package org.polyphony.platform.fields;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.operations.Cached;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FieldService implements Fields {

  /** More would make every form longer than anybody fills in. */
  private static final int MOST = 60;

  private static final int MOST_CHOICES = 200;
  private static final int NAME = 100;
  private static final int HELP = 300;
  private static final int LAST = 999;

  private final FieldStore store;
  private final FieldValues values;
  private final ObjectProvider<FieldUse> uses;
  private final AuditTrail audit;
  private final Cached<List<OwnField>> fields;

  FieldService(
      FieldStore store,
      FieldValues values,
      ObjectProvider<FieldUse> uses,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.values = values;
    this.uses = uses;
    this.audit = audit;
    this.fields = new Cached<>(clock, store::all);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<OwnField> seen(Actor actor) {
    return fields.get().stream()
        .filter(it -> !it.retired() && it.draft().access().to(actor))
        .toList();
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Set<String> keys(Actor actor) {
    return seen(actor).stream().map(OwnField::key).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<OwnField> find(Actor actor, String key) {
    return known(key).filter(it -> it.draft().access().to(actor));
  }

  @Override
  @Transactional(readOnly = true)
  public List<OwnField> all(Actor actor) {
    actor.require(Permissions.DEFINE);
    return store.all();
  }

  @Override
  @Transactional(readOnly = true)
  public OwnField get(Actor actor, long id) {
    return all(actor).stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("own field", id));
  }

  @Override
  public long add(Actor actor, FieldDraft draft) {
    actor.require(Permissions.DEFINE);
    check(draft);
    var all = store.all();
    if (all.size() >= MOST) {
      throw new Refused("fields.refused.too-many", "limit", MOST);
    }
    var taken = all.stream().map(OwnField::key).collect(Collectors.toSet());
    long id = store.insert(Slugs.fresh(original(draft.label()), taken), draft);
    fields.forget();
    audit.created(actor, subject(id), snapshot(draft));
    return id;
  }

  @Override
  public void change(Actor actor, long id, long version, FieldDraft draft) {
    var before = locked(actor, id);
    if (before.version() != version) {
      throw new Refused("fields.refused.changed-since");
    }
    if (before.kind() != draft.kind()) {
      throw Refused.at("kind", "fields.refused.kind");
    }
    check(draft);
    store.update(id, draft);
    fields.forget();
    audit.changed(actor, subject(id), snapshot(before.draft()), snapshot(draft));
  }

  @Override
  public void retire(Actor actor, long id, boolean retired) {
    if (locked(actor, id).retired() != retired) {
      store.retire(id, retired);
      fields.forget();
      audit.write(actor, subject(id), retired ? "removed" : "restored", List.of());
    }
  }

  @Override
  public void remove(Actor actor, long id) {
    var field = locked(actor, id);
    long holding = holding(field.key());
    if (holding > 0 && holding(actor, id) == 0) {
      // a record that the actor may not know of holds a value, which is kept without a word
      retire(actor, id, true);
      return;
    }
    if (holding > 0) {
      throw new Refused("fields.refused.in-use", "count", holding(actor, id));
    }
    store.delete(id);
    fields.forget();
    audit.removed(actor, subject(id), snapshot(field.draft()));
  }

  @Override
  @Transactional(readOnly = true)
  public long holding(Actor actor, long id) {
    String key = get(actor, id).key();
    return uses.stream().mapToLong(it -> it.holding(actor, key)).sum();
  }

  private long holding(String key) {
    return uses.stream().mapToLong(it -> it.holding(key)).sum();
  }

  @Override
  public String addChoice(Actor actor, long id, LocalizedText name, int position) {
    var field = locked(actor, id);
    if (field.kind() != FieldKind.CHOICE) {
      throw new NotFound("field of choices", id);
    }
    if (field.choices().size() >= MOST_CHOICES) {
      throw new Refused("fields.refused.too-many", "limit", MOST_CHOICES);
    }
    var taken = field.choices().stream().map(FieldChoice::key).collect(Collectors.toSet());
    String key = Slugs.fresh(original(name), taken);
    put(actor, field, Snapshot.NONE, new FieldChoice(key, name, position, false));
    return key;
  }

  @Override
  public void changeChoice(Actor actor, long id, String choice, LocalizedText name, int position) {
    var field = locked(actor, id);
    var before = choice(field, choice);
    put(actor, field, snapshot(before), new FieldChoice(choice, name, position, before.retired()));
  }

  @Override
  public void retireChoice(Actor actor, long id, String choice, boolean retired) {
    var field = locked(actor, id);
    var before = choice(field, choice);
    put(
        actor,
        field,
        snapshot(before),
        new FieldChoice(choice, before.name(), before.position(), retired));
  }

  private void put(Actor actor, OwnField field, Snapshot before, FieldChoice choice) {
    words("name", choice.name(), NAME, true);
    place(choice.position());
    for (FieldChoice other : field.choices()) {
      boolean same =
          other.name().in(Language.EN).text().equals(choice.name().in(Language.EN).text());
      if (same && !other.key().equals(choice.key())) {
        throw Refused.at(
            "name." + choice.name().original().code(),
            "fields.refused.choice-twice",
            "value",
            original(choice.name()));
      }
    }
    store.put(field.id(), choice);
    fields.forget();
    audit.changed(actor, subject(field.id()), before, snapshot(choice));
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refused.class)
  public String read(OwnField field, String typed) {
    return values.read(field, typed);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = Refused.class)
  public void check(String key, String value) {
    var field = known(key).orElse(null);
    if (field == null || !values.good(field, value)) {
      throw Refused.at(
          OwnField.PREFIX + key,
          "fields.refused.value",
          "value",
          value,
          "field",
          field == null ? key : field.label());
    }
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public String words(OwnField field, String value) {
    return value.isEmpty() ? "" : values.words(field, value);
  }

  @Override
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Choice> choices(OwnField field, String held) {
    return values.choices(field, held);
  }

  private Optional<OwnField> known(String key) {
    return fields.get().stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private OwnField locked(Actor actor, long id) {
    actor.require(Permissions.DEFINE);
    return store.locked(id).orElseThrow(() -> new NotFound("own field", id));
  }

  private static FieldChoice choice(OwnField field, String key) {
    return field.choice(key).orElseThrow(() -> new NotFound("choice of own field", field.id()));
  }

  private static void check(FieldDraft draft) {
    words("label", draft.label(), NAME, true);
    words("help", draft.help(), HELP, false);
    place(draft.position());
  }

  private static void place(int position) {
    if (position < 1 || position > LAST) {
      throw Refused.at("position", "ui.form.range", "least", 1, "most", LAST);
    }
  }

  private static void words(String field, LocalizedText text, int limit, boolean required) {
    if (required && text.isEmpty()) {
      throw Refused.at(field + "." + text.original().code(), "ui.form.required");
    }
    text.entries()
        .forEach((language, entry) -> {
          int length = entry.text().codePointCount(0, entry.text().length());
          if (length > limit) {
            throw Refused.at(
                field + "." + language.code(),
                "ui.form.too-long",
                "limit",
                limit,
                "length",
                length);
          }
        });
  }

  private static String original(LocalizedText text) {
    return String.valueOf(text.text(text.original()));
  }

  private static Subject subject(long id) {
    return new Subject("own-field", id);
  }

  private static Snapshot snapshot(FieldDraft draft) {
    return new Snapshot()
        .with("label", draft.label())
        .with("help", draft.help())
        .with("kind", draft.kind())
        .with("bearers", draft.bearers())
        .with("required", draft.required())
        .with("listed", draft.listed())
        .with("access", draft.access())
        .with("position", draft.position());
  }

  private static Snapshot snapshot(FieldChoice choice) {
    return new Snapshot()
        .with("choice", choice.name())
        .with("position", choice.position())
        .with("retired", choice.retired());
  }
}

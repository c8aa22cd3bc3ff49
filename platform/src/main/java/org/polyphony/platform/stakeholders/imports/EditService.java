package org.polyphony.platform.stakeholders.imports;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.polyphony.platform.fields.Fields;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Bulk;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.FixedLists;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Visibility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class EditService implements Edits {

  private final ImportStore store;
  private final EditStore edits;
  private final EditJob job;
  private final ImportRunner runner;
  private final Registry registry;
  private final Bulk bulk;
  private final Catalogues catalogues;
  private final Countries countries;
  private final Fields fields;
  private final ObjectProvider<FixedLists> lists;
  private final TransactionTemplate transaction;

  EditService(
      ImportStore store,
      EditStore edits,
      EditJob job,
      ImportRunner runner,
      Registry registry,
      Bulk bulk,
      Catalogues catalogues,
      Countries countries,
      Fields fields,
      ObjectProvider<FixedLists> lists,
      TransactionTemplate transaction) {
    this.store = store;
    this.edits = edits;
    this.job = job;
    this.runner = runner;
    this.registry = registry;
    this.bulk = bulk;
    this.catalogues = catalogues;
    this.countries = countries;
    this.fields = fields;
    this.lists = lists;
    this.transaction = transaction;
  }

  @Override
  public long prepare(Actor actor, Selection selection, Edit edit) {
    allowed(actor);
    check(actor, edit);
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          long id = edits.add(actor, edit);
          edits.choose(id, whom(actor, selection));
          return id;
        }));
  }

  @Override
  public long count(Actor actor, Selection selection) {
    actor.require(Permissions.IMPORT);
    return edits.count(whom(actor, selection));
  }

  @Override
  public Preview preview(Actor actor, long id) {
    prepared(actor, id);
    var edit = edits.find(id).orElseThrow(() -> missing(id));
    var sql = job.sql(actor, edit);
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          var counts = edits.counts(actor, id, sql);
          var held = bulk.find(actor, edits.changing(actor, id, sql, 0, SHOWN));
          var sample =
              held.values().stream()
                  .map(it -> new Line(it.id(), Facts.of(it).getOrDefault(edit.what(), "")))
                  .toList();
          long without = counts.chosen() - counts.changing() - counts.same();
          return new Preview(
              id, edit, counts.chosen(), counts.changing(), counts.same(), without, sample);
        }));
  }

  @Override
  public void apply(Actor actor, long id) {
    allowed(actor);
    prepared(actor, id);
    var edit = edits.find(id).orElseThrow(() -> missing(id));
    long due = edits.counts(actor, id, job.sql(actor, edit)).changing();
    transaction.executeWithoutResult(_ -> {
      var draft = store.locked(id).orElseThrow(() -> missing(id));
      if (draft.state() != State.PREVIEW) {
        throw new Refused("stakeholders.import.refused.applied");
      }
      store.begin(id, State.APPLYING, (int) Math.min(due, Integer.MAX_VALUE));
    });
    runner.run(id, Rereading.PATIENCE);
  }

  @Override
  public void discard(Actor actor, long id) {
    prepared(actor, id);
    store.discard(id);
  }

  @Override
  public Optional<Edit> find(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    return edits.find(id);
  }

  private Registry.Condition whom(Actor actor, Selection selection) {
    if (selection.list() != null) {
      return lists().members(actor, selection.list(), "t.id");
    }
    var filter = selection.filter();
    if (filter != null) {
      return registry.condition(actor, filter, "t.id");
    }
    return new Registry.Condition(
        Visibility.of("t.id") + " and t.id = any(:chosen)",
        Map.of(
            "account", Visibility.account(actor), "chosen", selection.ids().toArray(Long[]::new)));
  }

  private void check(Actor actor, Edit edit) {
    if (edit.own()) {
      own(actor, edit);
      return;
    }
    switch (edit.what()) {
      case "group" -> known(Catalogue.GROUP, edit.value());
      case "country" -> country(edit.value());
      case "languages" -> languages(edit.value());
      case Edit.ROLE, Edit.ROLE_END -> role(edit);
      case Edit.LIST -> list(actor, edit.value());
      default -> throw Refused.at("what", "ui.form.choice", "value", edit.what());
    }
  }

  private void own(Actor actor, Edit edit) {
    var _ =
        fields
            .find(actor, edit.key())
            .filter(it -> !it.retired())
            .orElseThrow(() -> Refused.at("what", "ui.form.choice", "value", edit.what()));
    if (!edit.value().isEmpty()) {
      fields.check(edit.key(), edit.value());
    }
  }

  private void role(Edit edit) {
    if (edit.value().isEmpty() || edit.strategy() == 0) {
      throw Refused.at(edit.strategy() == 0 ? "strategy" : "value", "ui.form.required");
    }
    known(Catalogue.ROLE, edit.value());
    if (edit.what().equals(Edit.ROLE_END) && edit.date().isEmpty()) {
      throw Refused.at("date", "ui.form.required");
    }
    if (!edit.date().isEmpty()) {
      var _ = PartialDate.parse(edit.date());
    }
  }

  private void known(Catalogue catalogue, String key) {
    if (!key.isEmpty() && catalogues.term(catalogue, key) == null) {
      throw Refused.at("value", "stakeholders.refused.term", "value", key);
    }
  }

  private void country(String code) {
    if (!code.isEmpty() && !countries.exists(code)) {
      throw Refused.at("value", "stakeholders.refused.country", "value", code);
    }
  }

  private static void languages(String codes) {
    if (!codes.matches("([a-z]{2,3}(, [a-z]{2,3}){0,19})?")) {
      throw Refused.at("value", "stakeholders.refused.language", "value", codes);
    }
  }

  private void list(Actor actor, String number) {
    boolean known =
        lists().names(actor).keySet().stream().anyMatch(it -> String.valueOf(it).equals(number));
    if (!known) {
      throw Refused.at("value", "ui.form.required");
    }
  }

  private FixedLists lists() {
    var found = lists.getIfAvailable();
    if (found == null) {
      throw new NotFound("list", 0);
    }
    return found;
  }

  private void prepared(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    var _ =
        store
            .find(id)
            .filter(it -> Objects.equals(actor.accountId(), it.account()))
            .filter(it -> it.state() == State.PREVIEW)
            .orElseThrow(() -> missing(id));
  }

  private static void allowed(Actor actor) {
    actor.require(Permissions.IMPORT);
    actor.require(Permissions.EDIT);
  }

  private static NotFound missing(long id) {
    return new NotFound("change of many records", id);
  }
}

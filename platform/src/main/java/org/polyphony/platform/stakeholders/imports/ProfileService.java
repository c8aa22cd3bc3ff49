package org.polyphony.platform.stakeholders.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ProfileService implements ImportProfiles {

  private static final int NAME = 200;

  /** Values to be put right on one page. */
  private static final int VALUES = 50;

  private final ProfileStore profiles;
  private final ImportStore store;
  private final Rereading rereading;
  private final OwnColumns own;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ProfileService(
      ProfileStore profiles,
      ImportStore store,
      Rereading rereading,
      OwnColumns own,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.profiles = profiles;
    this.store = store;
    this.rereading = rereading;
    this.own = own;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public List<String> names(Actor actor) {
    actor.require(Permissions.IMPORT);
    return profiles.names();
  }

  @Override
  public void save(Actor actor, long id, String name) {
    var draft = draft(actor, id);
    if (name.isBlank()) {
      throw Refused.at("profile", "ui.form.required");
    }
    if (name.length() > NAME) {
      throw Refused.at("profile", "ui.form.too-long", "limit", NAME, "length", name.length());
    }
    transaction.executeWithoutResult(_ -> save(actor, draft, name.strip(), profiles.fixes(id)));
  }

  @Override
  public void use(Actor actor, long id, String name) {
    var draft = draft(actor, id);
    var profile =
        profiles
            .named(name)
            .orElseThrow(
                () -> Refused.at("use", "stakeholders.import.refused.profile", "name", name));
    transaction.executeWithoutResult(_ -> {
      profiles.note(id, profile.name(), profile.fixes());
      store.existing(id, profile.existing());
    });
    var mapping = own.seen(actor, profile.of(draft.header()));
    rereading.read(draft, draft.dialect(), draft.header(), mapping);
  }

  @Override
  public List<Unmatched> unmatched(Actor actor, long id) {
    return profiles.unmatched(draft(actor, id), VALUES);
  }

  @Override
  public void fix(Actor actor, long id, Fixes fixes) {
    var draft = draft(actor, id);
    transaction.executeWithoutResult(_ -> {
      String profile = profiles.of(id);
      var all = profiles.fixes(id).and(fixes);
      profiles.note(id, profile, all);
      if (!profile.isEmpty()) {
        save(actor, draft, profile, all);
      }
    });
    rereading.read(draft, draft.dialect(), draft.header(), draft.mapping());
  }

  private void save(Actor actor, Draft draft, String name, Fixes fixes) {
    var mapping = new LinkedHashMap<String, Field>();
    for (int i = 0; i < draft.header().size(); i++) {
      mapping.put(SearchText.key(draft.header().get(i)), draft.mapping().get(i));
    }
    long profile =
        profiles.save(
            new ImportProfile(name, mapping, draft.rules().existing(), fixes), draft.header());
    profiles.note(draft.id(), name, fixes);
    audit.write(actor, new Subject("import-profile", profile), "changed", List.of());
  }

  private Draft draft(Actor actor, long id) {
    actor.require(Permissions.IMPORT);
    return store
        .find(id)
        .filter(it -> Objects.equals(actor.accountId(), it.account()))
        .filter(it -> it.state() == State.PREVIEW)
        .orElseThrow(() -> new NotFound("import", id));
  }
}

package org.polyphony.platform.registration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.polyphony.platform.audit.AuditEntry;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.LocalizedTexts;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.TranslationState;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class BookService implements Books {

  /** The usual categories, with the group for which people of each speak; empty for a mixed one. */
  private static final Map<String, String> USUAL = usual();

  private final SeatDesk desk;
  private final BookStore books;
  private final EntryStore entries;
  private final Occasions occasions;
  private final Catalogue catalogue;
  private final Countries countries;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  BookService(
      SeatDesk desk,
      BookStore books,
      EntryStore entries,
      Occasions occasions,
      Catalogue catalogue,
      Countries countries,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.books = books;
    this.entries = entries;
    this.occasions = occasions;
    this.catalogue = catalogue;
    this.countries = countries;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public void open(Actor actor, long exchangeId, BookDraft draft) {
    occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    draft.check();
    transaction.executeWithoutResult(_ -> {
      if (books.exists(exchangeId)) {
        throw new Refused("registration.refused.changed-meanwhile");
      }
      books.insert(exchangeId, draft);
      USUAL.forEach((key, group) -> books.insert(exchangeId, usual(key, group)));
      audit.created(actor, subject(exchangeId), draft.snapshot());
    });
  }

  @Override
  public void change(Actor actor, long exchangeId, int version, BookDraft draft) {
    draft.check();
    changing(
        actor,
        exchangeId,
        before -> {
          if (before.version() != version) {
            throw new Refused("registration.refused.changed-meanwhile");
          }
          books.update(exchangeId, draft);
          audit.changed(actor, subject(exchangeId), before.draft().snapshot(), draft.snapshot());
          return 0L;
        });
  }

  @Override
  public long put(Actor actor, long exchangeId, Category category) {
    if (category.group() != null) {
      known("group", Catalogue.Kind.STAKEHOLDER_GROUP, category.group());
    }
    return changing(
        actor,
        exchangeId,
        book -> {
          if (category.id() == 0) {
            audit.changed(actor, subject(exchangeId), Snapshot.NONE, category.snapshot());
            return books.insert(exchangeId, category);
          }
          Category before = category(book, category.id());
          books.update(category);
          audit.changed(actor, subject(exchangeId), before.snapshot(), category.snapshot());
          return category.id();
        });
  }

  @Override
  public void removeCategory(Actor actor, long exchangeId, long id) {
    changing(
        actor,
        exchangeId,
        book -> {
          Category before = category(book, id);
          if (entries.anyOf(id)) {
            throw new Refused("registration.refused.category-used");
          }
          if (book.quotas().stream().anyMatch(it -> it.categories().contains(id))) {
            throw new Refused("registration.refused.category-in-quota");
          }
          if (book.categories().size() == 1) {
            throw new Refused("registration.refused.last-category");
          }
          books.removeCategory(id);
          audit.changed(actor, subject(exchangeId), before.snapshot(), Snapshot.NONE);
          return id;
        });
  }

  @Override
  public long put(Actor actor, long exchangeId, Quota quota) {
    quota.groups().forEach(it -> known("groups", Catalogue.Kind.STAKEHOLDER_GROUP, it));
    for (String country : quota.countries()) {
      if (!countries.exists(country)) {
        throw Refused.at("countries", "stakeholders.refused.country", "value", country);
      }
    }
    return changing(
        actor,
        exchangeId,
        book -> {
          quota.categories().forEach(it -> category(book, it));
          if (quota.id() == 0) {
            audit.changed(actor, subject(exchangeId), Snapshot.NONE, quota.snapshot());
            return books.insert(exchangeId, quota);
          }
          Quota before = quota(book, quota.id());
          books.update(quota);
          audit.changed(actor, subject(exchangeId), before.snapshot(), quota.snapshot());
          return quota.id();
        });
  }

  @Override
  public void removeQuota(Actor actor, long exchangeId, long id) {
    changing(
        actor,
        exchangeId,
        book -> {
          Quota before = quota(book, id);
          books.removeQuota(id);
          audit.changed(actor, subject(exchangeId), before.snapshot(), Snapshot.NONE);
          return id;
        });
  }

  @Override
  public List<AuditEntry> history(Actor actor, long exchangeId) {
    occasions.permitted(exchangeId, actor, Permissions.READ);
    return audit.of(subject(exchangeId));
  }

  /** Changes the rules, and counts anew who sits where; whoever waits may find a seat then. */
  private long changing(Actor actor, long exchangeId, Function<Book, Long> change) {
    occasions.permitted(exchangeId, actor, Permissions.MANAGE);
    return desk.at(
        exchangeId,
        seats -> {
          long id = change.apply(seats.book());
          books.touch(exchangeId);
          recount(exchangeId, seats.nextPlace());
          desk.settle(exchangeId);
          return id;
        });
  }

  private void recount(long exchangeId, long nextPlace) {
    Book book = books.find(exchangeId).orElseThrow();
    SeatRules rules = book.rules();
    QuotaCheck.check(rules);
    var seated = new HashMap<Long, Integer>();
    for (Entry entry : entries.open(exchangeId)) {
      var application = entry.application();
      long signature =
          rules.signature(category(book, application.category()), application.country());
      if (signature != entry.signature()) {
        entries.sign(entry.id(), signature);
      }
      if (entry.state().seated()) {
        seated.merge(signature, 1, Integer::sum);
      }
    }
    var ledger = new Ledger(rules, seated);
    if (!ledger.holds()) {
      throw new Refused("registration.refused.seated-already", "seated", ledger.seated());
    }
    books.keep(exchangeId, nextPlace, seated);
  }

  private void known(String field, Catalogue.Kind kind, String key) {
    if (catalogue.find(kind, key).isEmpty()) {
      throw Refused.at(field, "stakeholders.refused.term", "value", key);
    }
  }

  private static Category category(Book book, long id) {
    return book.category(id).orElseThrow(() -> new NotFound("category", id));
  }

  private static Quota quota(Book book, long id) {
    return book.quotas().stream()
        .filter(it -> it.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("quota", id));
  }

  private static Map<String, String> usual() {
    var usual = new LinkedHashMap<String, String>();
    usual.put("delegate", "government");
    usual.put("civil-society", "civil-society");
    usual.put("expert", "");
    usual.put("observer", "");
    return usual;
  }

  private Category usual(String key, String group) {
    boolean there =
        !group.isEmpty() && catalogue.find(Catalogue.Kind.STAKEHOLDER_GROUP, group).isPresent();
    return new Category(0, words("registration.category." + key), there ? group : null, false);
  }

  /** The interface's own words in every language, translated by people. */
  private static LocalizedText words(String key) {
    var words = new HashMap<Language, String>();
    for (Language language : Language.values()) {
      words.put(language, Texts.text(language, key));
    }
    return LocalizedTexts.of(words, TranslationState.HUMAN);
  }

  private static Subject subject(long exchangeId) {
    return new Subject("registration-book", exchangeId);
  }
}

package org.polyphony.platform.stakeholders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/** The one list of organisations and people. Needs {@code stakeholders.read}. */
public interface Registry {

  /** Counting stops here: a longer list says "more than". */
  int COUNT_LIMIT = 10_000;

  /** The two kinds of stakeholders. */
  enum Type {
    ORGANISATION,
    PERSON
  }

  /** Where a text is looked for, from narrow to wide. */
  enum In {
    /** In names and acronyms. */
    NAMES,
    /** Also in notes, addresses and telephone numbers. */
    ALL,
    /** Names that are written alike (word similarity of trigrams, at least 0.45). */
    SIMILAR
  }

  /**
   * What the list shows; null and empty mean no condition.
   *
   * @param text parts of names, in any script
   * @param type organisations or people only
   * @param group key of a group; {@code -} for none recorded
   * @param kind key of a kind
   * @param country ISO 3166-1 alpha-2, or EU
   * @param role key of a role held now toward any strategy; {@code -} for not engaged in any
   * @param removed the removed ones instead of the others
   * @param own by the key of an own field: a value that it holds, words that a text contains, or
   *     two bounds with {@code ..} between them; {@code -} for none recorded. A field that the
   *     actor may not see fits nobody.
   * @param in where the text is looked for
   */
  record Filter(
      String text,
      @Nullable Type type,
      String group,
      String kind,
      String country,
      String role,
      boolean removed,
      Map<String, String> own,
      In in) {

    /** Copies the conditions. */
    public Filter {
      own = Map.copyOf(own);
    }

    /** Without own fields. */
    public Filter(
        String text,
        @Nullable Type type,
        String group,
        String kind,
        String country,
        String role,
        boolean removed) {
      this(text, type, group, kind, country, role, removed, Map.of(), In.NAMES);
    }

    /** The text in names only. */
    public Filter(
        String text,
        @Nullable Type type,
        String group,
        String kind,
        String country,
        String role,
        boolean removed,
        Map<String, String> own) {
      this(text, type, group, kind, country, role, removed, own, In.NAMES);
    }

    /** The same with conditions on own fields. */
    public Filter with(Map<String, String> own) {
      return new Filter(text, type, group, kind, country, role, removed, own, in);
    }

    /** The same, the text looked for elsewhere. */
    public Filter in(In in) {
      return new Filter(text, type, group, kind, country, role, removed, own, in);
    }

    /** Only what the choices of a filter do not count, and the text anywhere. */
    Filter open() {
      return new Filter(text, null, "", "", "", role, removed, own, In.ALL);
    }

    /** No condition. */
    public static final Filter NONE = new Filter("", null, "", "", "", "", false);

    /** Only this text. */
    public static Filter text(String text) {
      return new Filter(text, null, "", "", "", "", false);
    }
  }

  /**
   * One row.
   *
   * @param id the number of the organisation or person
   * @param type which of the two
   * @param name in up to six languages; a person's in one
   * @param acronym of an organisation
   * @param affiliation of a person: the name of where they work now, or null
   * @param group key, or null
   * @param kind key, or null
   * @param country code, or null
   * @param role key of the highest role held now, or null
   * @param sample whether it is invented
   * @param confidential whether only named accounts see it
   * @param changed when it was last changed
   * @param own values of own fields that the actor may see, by the field's key
   */
  record Row(
      long id,
      Type type,
      LocalizedText name,
      LocalizedText acronym,
      @Nullable LocalizedText affiliation,
      @Nullable String group,
      @Nullable String kind,
      @Nullable String country,
      @Nullable String role,
      boolean sample,
      boolean confidential,
      Instant changed,
      Map<String, String> own) {

    /** Its page. */
    public String path() {
      return (type == Type.PERSON ? "/manage/people/" : "/manage/organisations/") + id;
    }

    /** What the audit trail calls it. */
    public Subject subject() {
      return new Subject(type == Type.PERSON ? "person" : "organisation", id);
    }
  }

  /**
   * One page of the list.
   *
   * @param page sorted by {@code name} (the default, as the reader's language sorts), {@code
   *     group}, {@code country} or {@code changed}
   * @return the total is at most {@link #COUNT_LIMIT} + 1, which means "more than"
   */
  Slice<Row> list(Actor actor, Filter filter, PageRequest page);

  /**
   * The filter as it finds somebody: where no name has the text, records that have it anywhere, and
   * where none does either, names that are written alike.
   */
  Filter widened(Actor actor, Filter filter);

  /** One page of what the {@link #widened} filter shows, with what it shows otherwise. */
  Found find(Actor actor, Filter filter, PageRequest page);

  /**
   * What was found.
   *
   * @param filter with which
   * @param slice the page, as of {@link #list}
   * @param facets for the choices of the filter; nothing where counting would take too long
   * @param elsewhere how many more have the text in notes, addresses or numbers; 0 where counting
   *     would take too long
   */
  record Found(Filter filter, Slice<Row> slice, Optional<Facets> facets, long elsewhere) {}

  /**
   * The whole list, row by row without holding it in memory; needs {@code stakeholders.export}. A
   * confidential record taken out is logged like a look at it.
   */
  void export(Actor actor, Filter filter, Consumer<Row> sink);

  /**
   * Several by one query, removed ones too; those the actor may not see are left out. Needs no
   * permission: who asks must hold one to show organisations and people.
   */
  Map<Long, Row> rows(Actor actor, Collection<Long> ids);

  /** How many fit; at most {@link #COUNT_LIMIT} + 1. Needs no permission, like {@link #rows}. */
  long total(Actor actor, Filter filter);

  /**
   * How many fit, by the code of their country; the empty code for none recorded. Needs {@code
   * stakeholders.read}.
   */
  Map<String, Long> countries(Actor actor, Filter filter);

  /** The numbers of those who fit, by name. Needs no permission, like {@link #rows}. */
  List<Long> ids(Actor actor, Filter filter, int limit, long offset);

  /**
   * How several can be reached as their own records say, by one query; those the actor may not see
   * are left out. Needs no permission, like {@link #rows}.
   */
  Map<Long, Reach> reach(Actor actor, Collection<Long> ids);

  /**
   * What a record says of how to reach it; empty where nothing is recorded.
   *
   * @param email of a person
   * @param phone of a person
   * @param web of an organisation
   */
  record Reach(String email, String phone, String web) {}

  /**
   * The filter as a condition of SQL, for modules that keep their own records of stakeholders: what
   * the actor may not see is left out. Needs no permission.
   *
   * @param column refers to a stakeholder, such as {@code a.stakeholder_id}; never what somebody
   *     typed
   */
  Condition condition(Actor actor, Filter filter, String column);

  /**
   * A condition of SQL.
   *
   * @param sql the condition, without {@code where}
   * @param parameters its named parameters
   */
  record Condition(String sql, Map<String, Object> parameters) {

    /** Keeps an unchangeable copy. */
    public Condition {
      parameters = Map.copyOf(parameters);
    }
  }
}

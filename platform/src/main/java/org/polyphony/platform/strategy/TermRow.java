package org.polyphony.platform.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue entry as it is kept. */
@Entity
@Table(name = "strategy_term")
class TermRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Catalogue.Kind catalogue = Catalogue.Kind.GOAL;

  @Column(name = "term_key")
  private String key = "";

  private int position;
  private @Nullable Integer number;
  private @Nullable String parent;
  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText shortTitle = LocalizedText.EMPTY;
  private LocalizedText description = LocalizedText.EMPTY;
  private boolean enabled = true;
  private String attributes = "{}";

  protected TermRow() {}

  TermRow(Term term, int position) {
    this.catalogue = term.catalogue();
    this.key = term.key();
    this.position = position;
    fill(term);
  }

  final void fill(Term term) {
    number = term.number();
    parent = term.parent();
    title = term.title();
    shortTitle = term.shortTitle();
    description = term.description();
    enabled = term.enabled();
    attributes = JsonMapper.shared().writeValueAsString(new TreeMap<>(term.attributes()));
  }

  Catalogue.Kind catalogue() {
    return catalogue;
  }

  int position() {
    return position;
  }

  Term term() {
    Map<String, String> facts =
        JsonMapper.shared().readValue(attributes, new TypeReference<Map<String, String>>() {});
    return new Term(
        catalogue,
        key,
        number,
        parent,
        title,
        shortTitle.isEmpty() ? title : shortTitle,
        description,
        enabled,
        facts);
  }

  Subject subject() {
    return new Subject("term", Rows.id(id));
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("catalogue", catalogue.slug())
        .with("key", key)
        .with("number", number)
        .with("parent", parent)
        .with("title", title)
        .with("shortTitle", shortTitle)
        .with("description", description)
        .with("enabled", enabled)
        .with("attributes", attributes);
  }
}

package org.polyphony.platform.results.changes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** A document that shows an institutional change. */
@Entity
@Table(name = "results_change_document")
class DocumentRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;
  private String reference = "";
  private boolean takenBack;

  protected DocumentRow() {}

  DocumentRow(LocalizedText title, String reference) {
    this.title = title;
    this.reference = reference;
  }

  /** Whether it now speaks of something else than before, not only in more languages. */
  boolean change(LocalizedText title, String reference) {
    String before = snapshot();
    this.title = title;
    this.reference = reference;
    return !before.equals(snapshot());
  }

  void takeBack(boolean back) {
    takenBack = back;
  }

  boolean counts() {
    return !takenBack;
  }

  long id() {
    return id == null ? 0 : id;
  }

  ChangeView.Document view() {
    return new ChangeView.Document(id(), title, reference);
  }

  String snapshot() {
    return (title.in(title.original()).text() + " " + reference).strip();
  }
}

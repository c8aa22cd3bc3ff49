package org.polyphony.platform.results;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** What a measurement rests on. */
@Entity
@Table(name = "results_evidence")
class EvidenceRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;
  private String reference = "";

  protected EvidenceRow() {}

  EvidenceRow(LocalizedText title, String reference) {
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

  long id() {
    return id == null ? 0 : id;
  }

  MeasurementView.Evidence view() {
    return new MeasurementView.Evidence(id(), title, reference);
  }

  String snapshot() {
    return title.in(title.original()).text() + " " + reference;
  }
}

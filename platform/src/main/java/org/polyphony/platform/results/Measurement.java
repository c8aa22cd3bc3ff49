package org.polyphony.platform.results;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/** What was found of an exchange's output, outcome or goal. */
@Entity
@Table(name = "results_measurement")
class Measurement {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;
  private long exchangeId;

  @Enumerated(EnumType.STRING)
  private ResultLevel level = ResultLevel.OUTPUT;

  private @Nullable String outcome;
  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText finding = LocalizedText.EMPTY;

  @Column(name = "found")
  private @Nullable PartialDate date;

  private String unit = "";
  private @Nullable BigDecimal baseline;
  private @Nullable BigDecimal target;
  private @Nullable BigDecimal actual;

  private boolean sample;
  private String recordedBy = "";
  private @Nullable Long recorderId;
  private String validatedBy = "";
  private @Nullable Instant validatedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "measurement_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<EvidenceRow> evidence = new ArrayList<>();

  protected Measurement() {}

  Measurement(MeasurementDraft draft, String recordedBy, @Nullable Long recorderId) {
    this.recordedBy = recordedBy;
    this.recorderId = recorderId;
    this.exchangeId = draft.exchangeId();
    fill(draft);
  }

  private void fill(MeasurementDraft draft) {
    level = draft.level();
    outcome = draft.outcome();
    title = draft.title();
    finding = draft.finding();
    date = draft.date();
    unit = draft.unit();
    baseline = draft.baseline();
    target = draft.target();
    actual = draft.actual();
    sample = draft.sample();
  }

  /**
   * A changed finding is a new claim: whoever confirmed the old one did not confirm this. It stays
   * with its exchange.
   */
  void change(MeasurementDraft draft, String changedBy, @Nullable Long changerId) {
    fill(draft);
    recordedBy = changedBy;
    recorderId = changerId;
    validatedBy = "";
    validatedAt = null;
  }

  void support(LocalizedText title, String reference) {
    evidence.add(new EvidenceRow(title, reference));
  }

  /** A claim that rests on another document needs confirming again; a translation changes none. */
  void support(long evidenceId, LocalizedText title, String reference) {
    EvidenceRow row =
        evidence.stream()
            .filter(it -> it.id() == evidenceId)
            .findFirst()
            .orElseThrow(() -> new NotFound("evidence", evidenceId));
    if (row.change(title, reference)) {
      validatedBy = "";
      validatedAt = null;
    }
  }

  /** A claim that rests on less needs confirming again. */
  void dropEvidence(long evidenceId) {
    if (!evidence.removeIf(it -> it.id() == evidenceId)) {
      throw new NotFound("evidence", evidenceId);
    }
    validatedBy = "";
    validatedAt = null;
  }

  void validate(String validator, @Nullable Long validatorId, Instant now) {
    if (evidence.isEmpty()) {
      throw new Refused("results.refused.no-evidence");
    }
    boolean same =
        recorderId == null ? recordedBy.equals(validator) : recorderId.equals(validatorId);
    if (same) {
      throw new Refused("results.refused.same-person");
    }
    validatedBy = validator;
    validatedAt = now;
  }

  long exchangeId() {
    return exchangeId;
  }

  int version() {
    return version;
  }

  Subject subject() {
    return new Subject("measurement", Objects.requireNonNull(id, "not saved yet"));
  }

  MeasurementView view() {
    var draft =
        new MeasurementDraft(
            exchangeId,
            level,
            outcome,
            title,
            finding,
            date,
            unit,
            baseline,
            target,
            actual,
            sample);
    return new MeasurementView(
        subject().id(),
        version,
        draft,
        evidence.stream().map(EvidenceRow::view).toList(),
        recordedBy,
        validatedBy,
        validatedAt);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("exchange", exchangeId)
        .with("level", level.slug())
        .with("outcome", outcome)
        .with("title", title)
        .with("finding", finding)
        .with("date", date)
        .with("unit", unit)
        .with("baseline", baseline)
        .with("target", target)
        .with("actual", actual)
        .with("evidence", evidence.stream().map(EvidenceRow::snapshot).toList())
        .with("validatedBy", validatedBy);
  }
}

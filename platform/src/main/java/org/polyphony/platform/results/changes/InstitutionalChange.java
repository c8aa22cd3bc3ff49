package org.polyphony.platform.results.changes;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/** A law, policy, strategy, programme or agreement that came of exchanges. */
@Entity
@Table(name = "results_change")
class InstitutionalChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private @Nullable ChangeKind kind;

  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText note = LocalizedText.EMPTY;
  private LocalizedText authority = LocalizedText.EMPTY;
  private @Nullable String country;
  private boolean sample;
  private String recordedBy = "";
  private String validatedBy = "";
  private @Nullable Instant validatedAt;
  private boolean removed;

  @ElementCollection
  @CollectionTable(name = "results_change_stage", joinColumns = @JoinColumn(name = "change_id"))
  @Fetch(FetchMode.SUBSELECT)
  private List<StepRow> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "results_change_exchange", joinColumns = @JoinColumn(name = "change_id"))
  @Column(name = "exchange_id")
  @Fetch(FetchMode.SUBSELECT)
  private Set<Long> exchanges = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "results_change_outcome", joinColumns = @JoinColumn(name = "change_id"))
  @Column(name = "outcome")
  @Fetch(FetchMode.SUBSELECT)
  private Set<String> outcomes = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "results_change_hand", joinColumns = @JoinColumn(name = "change_id"))
  private List<Hand> hands = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "change_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<DocumentRow> documents = new ArrayList<>();

  protected InstitutionalChange() {}

  InstitutionalChange(ChangeDraft draft, long exchange, Hand hand) {
    recordedBy = hand.name();
    exchanges.add(exchange);
    sample = draft.sample();
    change(draft, hand);
  }

  final void change(ChangeDraft draft, Hand hand) {
    kind = draft.kind();
    title = draft.title();
    note = draft.note();
    authority = draft.authority();
    country = draft.country();
    outcomes.clear();
    outcomes.addAll(draft.outcomes());
    written(hand);
  }

  /** Whoever confirmed what stood there before did not confirm this. */
  private void written(Hand hand) {
    if (hands.stream().noneMatch(it -> it.same(hand))) {
      hands.add(hand);
    }
    validatedBy = "";
    validatedAt = null;
  }

  /** Says when a stage was reached; a stage said before is said anew. */
  void reach(PolicyStage stage, @Nullable PartialDate reached, String remark, Hand hand) {
    for (StepRow each : counting().toList()) {
      PartialDate other = each.reached();
      if (reached != null && other != null && each.stage() != stage) {
        boolean later = each.stage().compareTo(stage) > 0;
        if (later
            ? other.last().isBefore(reached.first())
            : reached.last().isBefore(other.first())) {
          throw Refused.at(
              "reached",
              later ? "changes.refused.later-before" : "changes.refused.earlier-after",
              "stage",
              text("results.stage." + each.stage().slug()),
              "date",
              Formats.date(other));
        }
      }
    }
    steps.removeIf(it -> it.stage() == stage);
    steps.add(new StepRow(stage, reached, remark, hand.name(), false));
    written(hand);
  }

  void takeBack(PolicyStage stage, boolean back, Hand hand) {
    StepRow row =
        steps.stream()
            .filter(it -> it.stage() == stage && it.takenBack() != back)
            .findFirst()
            .orElseThrow(() -> new NotFound("stage", stage.slug()));
    steps.set(steps.indexOf(row), row.takenBack(back));
    written(hand);
  }

  void support(LocalizedText words, String reference, Hand hand) {
    documents.add(new DocumentRow(words, reference));
    written(hand);
  }

  void support(long documentId, LocalizedText words, String reference, Hand hand) {
    if (document(documentId, true).change(words, reference)) {
      written(hand);
    }
  }

  void takeBack(long documentId, boolean back, Hand hand) {
    document(documentId, back).takeBack(back);
    written(hand);
  }

  private DocumentRow document(long documentId, boolean counting) {
    return documents.stream()
        .filter(it -> it.id() == documentId && it.counts() == counting)
        .findFirst()
        .orElseThrow(() -> new NotFound("document", documentId));
  }

  void link(long exchange, Hand hand) {
    if (exchanges.add(exchange)) {
      written(hand);
    }
  }

  void unlink(long exchange, Hand hand) {
    if (!exchanges.contains(exchange)) {
      throw new NotFound("exchange", exchange);
    }
    if (exchanges.size() == 1) {
      throw new Refused("changes.refused.last-exchange");
    }
    exchanges.remove(exchange);
    written(hand);
  }

  void validate(Hand hand, Instant now) {
    if (counting().findAny().isEmpty()) {
      throw new Refused("changes.refused.no-stage");
    }
    if (documents.stream().noneMatch(DocumentRow::counts)) {
      throw new Refused("changes.refused.no-document");
    }
    if (hands.stream().anyMatch(it -> it.same(hand))) {
      throw new Refused("changes.refused.same-person");
    }
    validatedBy = hand.name();
    validatedAt = now;
    hands.clear();
  }

  void remove(boolean out) {
    removed = out;
  }

  boolean removed() {
    return removed;
  }

  int version() {
    return version;
  }

  Set<Long> exchanges() {
    return Set.copyOf(exchanges);
  }

  private Stream<StepRow> counting() {
    return steps.stream().filter(it -> !it.takenBack());
  }

  Subject subject() {
    return new Subject("institutional-change", Objects.requireNonNull(id, "not saved yet"));
  }

  ChangeView view() {
    return new ChangeView(
        subject().id(),
        version,
        new ChangeDraft(kind, title, note, authority, country, outcomes, sample),
        counting().map(StepRow::view).sorted(ChangeView.Step.ORDER).toList(),
        List.copyOf(new TreeSet<>(exchanges)),
        documents.stream().filter(DocumentRow::counts).map(DocumentRow::view).toList(),
        recordedBy,
        validatedBy,
        validatedAt);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("kind", kind == null ? null : kind.slug())
        .with("title", title)
        .with("note", note)
        .with("authority", authority)
        .with("country", country)
        .with("outcomes", outcomes)
        .with("exchanges", exchanges)
        .with("stages", counting().map(StepRow::snapshot).toList())
        .with(
            "documents",
            documents.stream().filter(DocumentRow::counts).map(DocumentRow::snapshot).toList())
        .with("validatedBy", validatedBy);
  }
}

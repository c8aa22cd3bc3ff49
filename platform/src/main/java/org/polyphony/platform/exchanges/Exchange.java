package org.polyphony.platform.exchanges;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;

/** One exchange: an instrument, or a blend of several, held for a purpose. */
@Entity
@Table(name = "exchanges_exchange")
class Exchange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;
  private @Nullable Long strategyId;

  @Enumerated(EnumType.STRING)
  private ExchangeState state = ExchangeState.IDEA;

  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText summary = LocalizedText.EMPTY;

  @Column(name = "starts")
  private @Nullable PartialDate start;

  @Column(name = "ends")
  private @Nullable PartialDate end;

  private LocalizedText periodNote = LocalizedText.EMPTY;
  private String zone = "";
  private LocalizedText place = LocalizedText.EMPTY;
  private @Nullable String delivery;
  private @Nullable Long objectiveId;
  private boolean proposedLinks;
  private String source = "";
  private boolean sample;

  @Embedded private @Nullable Basis basis;

  @ElementCollection
  @CollectionTable(name = "exchanges_tag", joinColumns = @JoinColumn(name = "exchange_id"))
  @Fetch(FetchMode.SUBSELECT)
  private Set<Tag> tags = new HashSet<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "exchange_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<Participation> participants = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "exchange_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<Headcount> counts = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "exchange_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<ExchangeDocument> documents = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "exchange_id", nullable = false)
  @OrderBy("id")
  @Fetch(FetchMode.SUBSELECT)
  private List<StateMove> moves = new ArrayList<>();

  protected Exchange() {}

  Exchange(ExchangeDraft draft, ExchangeState state, Instant now, String actor) {
    change(draft);
    this.state = state;
    moves.add(new StateMove(null, state, now, actor, ""));
  }

  final void change(ExchangeDraft draft) {
    refuseBackwards(draft);
    strategyId = draft.strategyId();
    title = draft.title();
    summary = draft.summary();
    start = draft.start();
    end = draft.end();
    periodNote = draft.periodNote();
    zone = draft.zone();
    place = draft.place();
    delivery = draft.delivery();
    objectiveId = draft.objectiveId();
    proposedLinks = draft.proposedLinks();
    source = draft.source();
    sample = draft.sample();
    if (!draft.instruments().equals(Tag.keys(tags, Tag.Kind.INSTRUMENT))) {
      basis = null;
    }
    var wanted = wantedTags(draft);
    tags.retainAll(wanted);
    tags.addAll(wanted);
  }

  private static void refuseBackwards(ExchangeDraft draft) {
    PartialDate start = draft.start();
    PartialDate end = draft.end();
    if (end != null && (start == null || end.last().isBefore(start.first()))) {
      throw Refused.at(
          "end", "exchanges.refused.end-before-start", "end", end, "start", "" + start);
    }
  }

  private static Set<Tag> wantedTags(ExchangeDraft draft) {
    var wanted = new HashSet<Tag>();
    wanted.addAll(Tag.of(Tag.Kind.INSTRUMENT, draft.instruments()));
    wanted.addAll(Tag.of(Tag.Kind.ACTIVITY, draft.activities()));
    wanted.addAll(Tag.of(Tag.Kind.GOAL, draft.goals()));
    wanted.addAll(Tag.of(Tag.Kind.AREA, draft.areas()));
    wanted.addAll(Tag.of(Tag.Kind.SDG, draft.sdgs()));
    wanted.addAll(Tag.of(Tag.Kind.OUTCOME, draft.outcomes()));
    wanted.addAll(Tag.of(Tag.Kind.RESULT, draft.results()));
    wanted.addAll(Tag.of(Tag.Kind.COUNTRY, draft.countries()));
    wanted.addAll(Tag.of(Tag.Kind.ORGANISER, draft.organisers()));
    wanted.addAll(Tag.of(Tag.Kind.MANDATE, draft.mandates()));
    return wanted;
  }

  void move(ExchangeState to, Instant now, String actor, String reason) {
    if (!state.next().contains(to)) {
      throw Refused.at("state", "exchanges.refused.move", "from", state.slug(), "to", to.slug());
    }
    moves.add(new StateMove(state, to, now, actor, reason));
    state = to;
  }

  /** Takes the instruments of a proposal, and keeps on what grounds. */
  void take(List<String> instruments, Basis grounds) {
    if (state.happened() || state == ExchangeState.CANCELLED) {
      throw new Refused("exchanges.refused.take-late");
    }
    var wanted = Tag.of(Tag.Kind.INSTRUMENT, instruments);
    tags.removeIf(it -> it.kind() == Tag.Kind.INSTRUMENT && !wanted.contains(it));
    tags.addAll(wanted);
    basis = grounds;
  }

  void include(long personId, @Nullable Long organisationId, String rationale) {
    if (participants.stream().anyMatch(it -> it.personId() == personId)) {
      throw Refused.at("person", "exchanges.refused.already-in");
    }
    participants.add(new Participation(personId, organisationId, rationale));
  }

  List<Participation> participants() {
    return participants;
  }

  List<Headcount> counts() {
    return counts;
  }

  List<ExchangeDocument> documents() {
    return documents;
  }

  ExchangeState state() {
    return state;
  }

  @Nullable Long strategyId() {
    return strategyId;
  }

  int version() {
    return version;
  }

  long id() {
    return Objects.requireNonNull(id, "not saved yet");
  }

  Subject subject() {
    return new Subject("exchange", id());
  }

  ExchangeView view(boolean withPeople) {
    return new ExchangeView(
        id(),
        version,
        state,
        draft(),
        basis,
        withPeople ? participants.stream().map(Participation::view).toList() : List.of(),
        counts.stream().map(Headcount::view).toList(),
        documents.stream().map(ExchangeDocument::view).toList(),
        moves.stream().map(StateMove::view).toList());
  }

  private ExchangeDraft draft() {
    return new ExchangeDraft(
        strategyId,
        title,
        summary,
        start,
        end,
        periodNote,
        zone,
        place,
        delivery,
        Tag.keys(tags, Tag.Kind.INSTRUMENT),
        Tag.keys(tags, Tag.Kind.ACTIVITY),
        Tag.numbers(tags, Tag.Kind.MANDATE),
        objectiveId,
        Tag.keys(tags, Tag.Kind.GOAL),
        Tag.keys(tags, Tag.Kind.AREA),
        Tag.keys(tags, Tag.Kind.SDG),
        Tag.keys(tags, Tag.Kind.OUTCOME),
        Tag.keys(tags, Tag.Kind.RESULT),
        proposedLinks,
        Tag.keys(tags, Tag.Kind.COUNTRY),
        Tag.numbers(tags, Tag.Kind.ORGANISER),
        source,
        sample);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("state", state.slug())
        .with("title", title)
        .with("summary", summary)
        .with("start", start)
        .with("end", end)
        .with("periodNote", periodNote)
        .with("zone", zone)
        .with("place", place)
        .with("delivery", delivery)
        .with("strategy", strategyId)
        .with("objective", objectiveId)
        .with("links", tags)
        .with("rules", basis)
        .with("source", source)
        .with("participants", participants.stream().map(Participation::snapshot).toList())
        .with("counts", counts.stream().map(Headcount::snapshot).toList())
        .with("documents", documents.stream().map(ExchangeDocument::snapshot).toList());
  }
}

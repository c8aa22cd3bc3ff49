package org.polyphony.platform.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;

/** A strategy: what it is for, what it works on, what is to change and how that is measured. */
@Entity
@Table(name = "strategy_strategy")
class Strategy {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;
  private String slug = "";
  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText purpose = LocalizedText.EMPTY;
  private LocalizedText summary = LocalizedText.EMPTY;
  private LocalizedText longTermOutcome = LocalizedText.EMPTY;
  private String document = "";

  @Column(name = "presented")
  private @Nullable PartialDate date;

  private @Nullable Long frameworkId;
  private boolean sample;

  @ElementCollection
  @CollectionTable(
      name = "strategy_strategy_mandate",
      joinColumns = @JoinColumn(name = "strategy_id"))
  @Column(name = "mandate_id")
  private Set<Long> mandates = new TreeSet<>();

  @ElementCollection
  @CollectionTable(name = "strategy_strategy_term", joinColumns = @JoinColumn(name = "strategy_id"))
  private Set<TermRef> terms = new TreeSet<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "strategy_id", nullable = false)
  @OrderBy("id")
  private List<StrategyChallenge> challenges = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "strategy_id", nullable = false)
  @OrderBy("id")
  private List<ChangeObjective> objectives = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "strategy_id", nullable = false)
  @OrderBy("id")
  private List<Indicator> indicators = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "strategy_id", nullable = false)
  @OrderBy("id")
  private List<Agreement> agreements = new ArrayList<>();

  protected Strategy() {}

  Strategy(StrategyDraft draft) {
    change(draft);
  }

  final void change(StrategyDraft draft) {
    slug = draft.slug();
    title = draft.title();
    purpose = draft.purpose();
    summary = draft.summary();
    longTermOutcome = draft.longTermOutcome();
    document = draft.document();
    date = draft.date();
    frameworkId = draft.frameworkId();
    sample = draft.sample();
    mandates.retainAll(draft.mandates());
    mandates.addAll(draft.mandates());
    var chosen = new TreeSet<TermRef>();
    chosen.addAll(TermRef.of(Catalogue.Kind.ANCHOR, draft.anchors()));
    chosen.addAll(TermRef.of(Catalogue.Kind.GOAL, draft.goals()));
    chosen.addAll(TermRef.of(Catalogue.Kind.SDG, draft.sdgs()));
    chosen.addAll(TermRef.of(Catalogue.Kind.EXPECTED_RESULT, draft.results()));
    terms.retainAll(chosen);
    terms.addAll(chosen);
  }

  void work(ChallengeDraft draft) {
    challenges.removeIf(it -> it.draft().challenge().equals(draft.challenge()));
    challenges.add(new StrategyChallenge(draft));
  }

  ChangeObjective want(ObjectiveDraft draft) {
    var objective = new ChangeObjective(draft);
    objectives.add(objective);
    return objective;
  }

  ChangeObjective objective(long objectiveId) {
    return found(
        "objective", objectiveId, objectives.stream().filter(it -> it.id() == objectiveId));
  }

  Indicator measureBy(IndicatorDraft draft) {
    var indicator = new Indicator(draft);
    indicators.add(indicator);
    return indicator;
  }

  Indicator indicator(long indicatorId) {
    return found(
        "indicator", indicatorId, indicators.stream().filter(it -> it.id() == indicatorId));
  }

  void agree(AgreementDraft draft) {
    agreements.add(new Agreement(draft));
  }

  Agreement agreement(long agreementId) {
    return found(
        "agreement", agreementId, agreements.stream().filter(it -> it.id() == agreementId));
  }

  private static <T> T found(String what, long id, java.util.stream.Stream<T> candidates) {
    return candidates.findFirst().orElseThrow(() -> new NotFound(what, id));
  }

  Subject subject() {
    return new Subject("strategy", Rows.id(id));
  }

  StrategyView view() {
    var draft =
        new StrategyDraft(
            slug,
            title,
            purpose,
            summary,
            longTermOutcome,
            document,
            date,
            frameworkId,
            List.copyOf(mandates),
            TermRef.keys(terms, Catalogue.Kind.ANCHOR),
            TermRef.keys(terms, Catalogue.Kind.GOAL),
            TermRef.keys(terms, Catalogue.Kind.SDG),
            TermRef.keys(terms, Catalogue.Kind.EXPECTED_RESULT),
            sample);
    return new StrategyView(
        Rows.id(id),
        draft,
        challenges.stream().map(StrategyChallenge::draft).toList(),
        Removable.kept(objectives).map(ChangeObjective::view).toList(),
        Removable.kept(indicators).map(Indicator::view).toList(),
        Removable.kept(agreements).map(Agreement::view).toList());
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("slug", slug)
        .with("title", title)
        .with("purpose", purpose)
        .with("summary", summary)
        .with("longTermOutcome", longTermOutcome)
        .with("document", document)
        .with("date", date)
        .with("framework", frameworkId)
        .with("mandates", mandates)
        .with("terms", terms)
        .with("challenges", challenges.stream().map(StrategyChallenge::draft).toList())
        .with("objectives", Removable.kept(objectives).map(ChangeObjective::snapshot).toList())
        .with("indicators", Removable.kept(indicators).map(Indicator::snapshot).toList())
        .with("agreements", Removable.kept(agreements).map(Agreement::snapshot).toList());
  }
}

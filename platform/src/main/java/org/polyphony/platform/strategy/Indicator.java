package org.polyphony.platform.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** An indicator with its baseline, targets and actual figures. */
@Entity
@Table(name = "strategy_indicator")
class Indicator extends Removable {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText method = LocalizedText.EMPTY;
  private LocalizedText unit = LocalizedText.EMPTY;

  @Enumerated(EnumType.STRING)
  private IndicatorDraft.Level level = IndicatorDraft.Level.OUTPUT;

  private @Nullable String about;
  private String computation = "";
  private String disaggregation = "";

  @ElementCollection
  @CollectionTable(
      name = "strategy_indicator_value",
      joinColumns = @JoinColumn(name = "indicator_id"))
  @OrderBy("period, kind, part")
  private List<IndicatorValue> figures = new ArrayList<>();

  protected Indicator() {}

  Indicator(IndicatorDraft draft) {
    change(draft);
  }

  final void change(IndicatorDraft draft) {
    title = draft.title();
    method = draft.method();
    unit = draft.unit();
    level = draft.level();
    about = draft.about();
    computation = draft.computation();
    disaggregation = draft.disaggregation();
  }

  /** Keeps one figure a kind, period and part: a later one takes the earlier one's place. */
  void record(IndicatorValue value) {
    figures.removeIf(it -> same(it, value));
    figures.add(value);
  }

  private static boolean same(IndicatorValue one, IndicatorValue other) {
    return one.kind() == other.kind()
        && one.period().equals(other.period())
        && one.part().equals(other.part());
  }

  long id() {
    return id == null ? 0 : id;
  }

  StrategyView.Indicator view() {
    return new StrategyView.Indicator(
        id(),
        new IndicatorDraft(title, method, unit, level, about, computation, disaggregation),
        List.copyOf(figures));
  }

  String snapshot() {
    return "%s [%s %s] %s".formatted(title.in(title.original()).text(), level, about, figures);
  }
}

package org.polyphony.platform.indicators;

import java.util.List;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.strategy.IndicatorFigures;
import org.polyphony.platform.strategy.StrategyView;
import org.springframework.stereotype.Component;

/** Fills the indicators of strategies for everybody: small numbers of people are withheld. */
@Component
class ComputedFigures implements IndicatorFigures {

  private final FigureStore figures;
  private final Settings settings;

  ComputedFigures(FigureStore figures, Settings settings) {
    this.figures = figures;
    this.settings = settings;
  }

  @Override
  public boolean knows(String computation) {
    return Binding.parse(computation).isPresent();
  }

  @Override
  public List<Figure> compute(String computation, StrategyView strategy) {
    Binding binding = Binding.parse(computation).orElseThrow();
    Computed found = figures.compute(binding, strategy.id());
    Long whole = found.whole();
    String path =
        strategy.indicators().stream()
            .filter(it -> it.draft().computation().equals(computation))
            .findFirst()
            .map(it -> "/strategies/" + strategy.draft().slug() + "/indicators/" + it.id())
            .orElse(null);
    if (whole != null && whole == 0) {
      return List.of(new Figure("", null, null, path));
    }
    return Disclosure.inPublic(binding.computation(), found, settings.smallestNumber()).total()
        ? List.of(new Figure("", found.total(), whole, path))
        : List.of(Figure.withheld("", path));
  }
}

package org.polyphony.algorithms.planning;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What conditions are tested on: a plan, and the mode of delivery that is weighed. */
final class Facts {

  private final Plan plan;
  private final Collection<String> outcomes;
  private final int mode;

  /**
   * Puts them together.
   *
   * @param outcomes those sought, given or derived from the challenges
   * @param mode position of the mode in the vocabulary
   */
  Facts(Plan plan, Collection<String> outcomes, int mode) {
    this.plan = plan;
    this.outcomes = outcomes;
    this.mode = mode;
  }

  Truth test(Atom atom) {
    if (atom.field().kind() == Field.Kind.SET) {
      Collection<String> held = set(atom.field());
      if (held.isEmpty()) {
        return Truth.UNKNOWN;
      }
      return Truth.of(held.contains(atom.word()) == (atom.comparison() == Comparison.IS));
    }
    double value = value(atom.field());
    return Double.isNaN(value)
        ? Truth.UNKNOWN
        : Truth.of(atom.comparison().holds(value, atom.number()));
  }

  private Collection<String> set(Field field) {
    return switch (field) {
      case OUTCOME -> outcomes;
      case CHALLENGE -> plan.challenges();
      case GROUP -> plan.groups();
      default -> plan.seniority();
    };
  }

  /** The value of a number or the position of a word; NaN where it is not known. */
  double value(Field field) {
    return switch (field) {
      case PERSONS -> known(plan.persons());
      case COUNTRIES -> known(plan.countries());
      case LANGUAGES -> known(plan.languages());
      case GROUPS -> plan.groups().isEmpty() ? Double.NaN : plan.groups().size();
      case DAYS -> known(plan.days());
      case DAYS_EACH -> known(plan.daysEach());
      case BUDGET -> {
        Budget budget = plan.budget();
        yield budget == null ? Double.NaN : budget.amount() * budget.rate();
      }
      case CONNECTIVITY -> position(plan.connectivity());
      case SECURITY -> position(plan.security());
      case INTERPRETATION -> {
        Boolean there = plan.interpretation();
        yield there == null ? Double.NaN : there ? 1 : 0;
      }
      case MODE -> mode;
      default -> Double.NaN;
    };
  }

  private static double known(@Nullable Integer value) {
    return value == null ? Double.NaN : value;
  }

  private static double position(@Nullable Enum<?> value) {
    return value == null ? Double.NaN : value.ordinal();
  }
}

package org.polyphony.platform.exchanges.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.planning.Connectivity;
import org.polyphony.algorithms.planning.Plan;
import org.polyphony.algorithms.planning.Proposal;
import org.polyphony.algorithms.planning.Recommender;
import org.polyphony.algorithms.planning.RuleTable;
import org.polyphony.algorithms.planning.Security;
import org.polyphony.platform.exchanges.Basis;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.planning.RuleBook;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;
import org.springframework.stereotype.Component;

/** Puts together the page on which instruments are proposed. */
@Component
class Plans {

  private static final int MOST = 5;

  private final RuleBook book;
  private final PlanPrefill prefill;
  private final PlanWords words;
  private final Answers answers;

  Plans(RuleBook book, PlanPrefill prefill, PlanWords words, Answers answers) {
    this.book = book;
    this.prefill = prefill;
    this.words = words;
    this.answers = answers;
  }

  /** What an exchange already knows, or nothing but the currency. */
  Form filled(@Nullable ExchangeView exchange, Actor actor) {
    RuleTable table = book.inForce().table();
    return exchange == null
        ? Form.blank().put("currency", table.currency())
        : prefill.of(exchange, table, actor);
  }

  /** The page, with an answer where the form holds a plan that can be answered. */
  PlanPage page(@Nullable ExchangeView exchange, Form form, Actor actor) {
    Recommender rules = book.inForce();
    var typed = new PlanForm(form, rules.table());
    String path = Paths.instruments(exchange == null ? null : exchange.id());
    Plan plan = typed.begun() || PlanForm.asked(form) ? typed.valid() : null;
    return new PlanPage(
        exchange == null ? null : exchange.id(),
        exchange == null ? "" : Signs.words(exchange.draft().title()),
        exchange == null ? 0 : exchange.version(),
        exchange != null && takeable(exchange.state()),
        path,
        form,
        choices(rules.table()),
        rules.table().currency(),
        actor.may(ExchangePermissions.RULES),
        plan == null ? null : answers.of(rules.recommend(plan, MOST), typed, path));
  }

  private static boolean takeable(ExchangeState state) {
    return state == ExchangeState.IDEA || state.coming();
  }

  private PlanPage.Choices choices(RuleTable table) {
    var vocabulary = table.vocabulary();
    return new PlanPage.Choices(
        named("outcome", vocabulary.outcomes()),
        named("challenge", vocabulary.challenges()),
        named("group", vocabulary.groups()),
        named("seniority", vocabulary.seniorities()),
        named("interpretation", List.of("yes", "no")),
        named("connectivity", PlanForm.words(Connectivity.values())),
        named("security", PlanForm.words(Security.values())));
  }

  private List<Choice> named(String name, List<String> codes) {
    return codes.stream().map(it -> new Choice(it, words.name(name, it))).toList();
  }

  /**
   * Finds the proposal that a form takes, by the rules that the person saw.
   *
   * @throws Refused if the rules are others now, or do not propose these instruments
   */
  Taken taken(Form form) {
    Recommender rules = book.inForce();
    if (!form.value("hash").equals(rules.table().hash())) {
      throw new Refused("exchanges.plan.refused.other-rules");
    }
    var typed = new PlanForm(form, rules.table());
    Plan plan = typed.read();
    List<String> sequence = form.values("sequence");
    return rules.recommend(plan, MOST).proposals().stream()
        .filter(it -> it.sequence().equals(sequence))
        .findFirst()
        .map(it -> new Taken(mainFirst(it), basis(rules.table(), typed)))
        .orElseThrow(() -> new Refused("exchanges.plan.refused.not-proposed"));
  }

  /** On what grounds a new exchange has its instruments; null unless the rules propose them. */
  @Nullable Basis grounds(String query, List<String> instruments) {
    if (query.isEmpty() || query.length() > 4000) {
      return null;
    }
    Recommender rules = book.inForce();
    var typed = new PlanForm(PlanForm.of(query), rules.table());
    Plan plan = typed.valid();
    boolean proposed =
        plan != null
            && rules.recommend(plan, MOST).proposals().stream()
                .anyMatch(it -> Set.copyOf(instruments).equals(Set.copyOf(it.sequence())));
    return proposed ? basis(rules.table(), typed) : null;
  }

  private static Basis basis(RuleTable table, PlanForm typed) {
    return new Basis(table.name(), table.version(), table.hash(), typed.query(null, ""));
  }

  /** An exchange names its main instrument first; the others keep their order. */
  private static List<String> mainFirst(Proposal proposal) {
    return Stream.concat(Stream.of(proposal.main()), proposal.sequence().stream())
        .distinct()
        .toList();
  }

  /**
   * What is taken from a proposal.
   *
   * @param instruments keys, the main one first
   * @param basis on what grounds
   */
  record Taken(List<String> instruments, Basis basis) {}
}

package org.polyphony.platform.reporting.web;

import static org.polyphony.platform.i18n.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.reporting.ChainFilter;
import org.polyphony.platform.reporting.ChainThread;
import org.polyphony.platform.reporting.Chains;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.ui.DeskSource;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the back office: what waits for the person, and where everything is. */
@Controller
class DeskController {

  private static final int MOST = 12;

  private final Strategies strategies;
  private final Exchanges exchanges;
  private final Chains chains;
  private final ObjectProvider<DeskSource> others;

  DeskController(
      Strategies strategies,
      Exchanges exchanges,
      Chains chains,
      ObjectProvider<DeskSource> others) {
    this.strategies = strategies;
    this.exchanges = exchanges;
    this.chains = chains;
    this.others = others;
  }

  @GetMapping("/manage")
  String desk(Actor actor, HttpServletRequest request, Model model) {
    var places = Shell.of(request).menu(MenuEntry.Area.MANAGE);
    model.addAttribute("page", new DeskPage(actor.name(), tasks(actor), places));
    return "reporting/desk";
  }

  private List<DeskPage.Task> tasks(Actor actor) {
    var tasks = new ArrayList<DeskPage.Task>();
    others
        .orderedStream()
        .flatMap(it -> it.items(actor).stream())
        .forEach(it -> tasks.add(new DeskPage.Task(it.label(), it.path())));
    if (!actor.may("exchanges.edit")) {
      return tasks;
    }
    for (var strategy : strategies.all()) {
      if (!strategy.draft().sample()) {
        exchanges.ofStrategy(strategy.id(), actor).stream()
            .filter(it -> it.state() == ExchangeState.IDEA)
            .forEach(it -> tasks.add(task("reporting.desk.idea", it)));
        chains.of(strategy.draft().slug(), ChainFilter.ALL, actor).threads().stream()
            .filter(it -> it.due() && it.measurements().isEmpty())
            .map(ChainThread::exchange)
            .forEach(it -> tasks.add(task("reporting.desk.unmeasured", it)));
      }
    }
    return tasks.stream().limit(MOST).toList();
  }

  private static DeskPage.Task task(String key, @Nullable ExchangeView exchange) {
    if (exchange == null) {
      throw new IllegalArgumentException("a thread without an exchange is not due");
    }
    String title = exchange.draft().title().in(Reader.language()).text();
    return new DeskPage.Task(text(key, "title", title), "/manage/exchanges/" + exchange.id());
  }
}

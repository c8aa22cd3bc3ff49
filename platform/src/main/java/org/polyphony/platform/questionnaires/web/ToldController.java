package org.polyphony.platform.questionnaires.web;

import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.questionnaires.GainReport;
import org.polyphony.platform.questionnaires.Gains;
import org.polyphony.platform.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a questionnaire found, for everybody. */
@Controller
class ToldController {

  private final Gains gains;
  private final Exchanges exchanges;
  private final Found found;

  ToldController(Gains gains, Exchanges exchanges, Found found) {
    this.gains = gains;
    this.exchanges = exchanges;
    this.found = found;
  }

  @GetMapping("/questionnaires/" + ShowController.ID)
  String show(@PathVariable long id, Actor actor, Model model) {
    Gains.Told told = gains.told(id, actor);
    var it = told.questionnaire();
    var exchange = exchanges.byId(it.exchange(), actor);
    model.addAttribute(
        "page",
        new ToldPage(
            it.title(),
            exchange.draft().title(),
            "/exchanges/" + exchange.id(),
            found.part(it, told.report()),
            told.report().outcomes().isEmpty(),
            GainReport.LEAST));
    return "questionnaires/told";
  }
}

package org.polyphony.platform.stakeholders.web;

import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of countries. They show no people and no organisations. */
@Controller
class CountryController {

  private final Countries countries;
  private final CountryPages pages;

  CountryController(Countries countries, CountryPages pages) {
    this.countries = countries;
    this.pages = pages;
  }

  @GetMapping("/countries")
  String list(Actor actor, ListQuery query, Model model) {
    model.addAttribute("page", pages.list(actor, query));
    return "stakeholders/countries";
  }

  @GetMapping({"/countries.csv", "/countries.xlsx"})
  void export(ListQuery query, Download file) {
    var rows = pages.file(query);
    file.send("countries", rows.getFirst(), sink -> rows.stream().skip(1).forEach(sink));
  }

  @GetMapping("/countries/{code}")
  String show(Actor actor, @PathVariable String code, Model model) {
    var country = countries.find(code).orElseThrow(() -> new NotFound("country", code));
    model.addAttribute("page", pages.of(actor, country));
    return "stakeholders/country";
  }
}

package org.polyphony.platform.interop.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Mandates;
import org.polyphony.platform.strategy.Strategies;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public records as JSON, page by page. A token of an account shows what the account may see.
 */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {

  private final Mandates mandates;
  private final Strategies strategies;
  private final Exchanges exchanges;
  private final Results results;
  private final Countries countries;

  ApiController(
      Mandates mandates,
      Strategies strategies,
      Exchanges exchanges,
      Results results,
      Countries countries) {
    this.mandates = mandates;
    this.strategies = strategies;
    this.exchanges = exchanges;
    this.results = results;
    this.countries = countries;
  }

  @GetMapping("/openapi.json")
  ResponseEntity<String> openApi() throws IOException {
    String text =
        new ClassPathResource("api/openapi.json").getContentAsString(StandardCharsets.UTF_8);
    return ResponseEntity.ok(text);
  }

  @GetMapping("/mandates")
  ApiPage<ApiRecords.Mandate> mandates(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return ApiPage.of(mandates.all(), at(page, size), ApiRecords.Mandate::of);
  }

  @GetMapping("/mandates/{id}")
  ApiRecords.Mandate mandate(@PathVariable String id) {
    return ApiRecords.Mandate.of(mandates.bySlug(id));
  }

  @GetMapping("/strategies")
  ApiPage<ApiRecords.Strategy> strategies(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return ApiPage.of(strategies.all(), at(page, size), ApiRecords.Strategy::of);
  }

  @GetMapping("/strategies/{id}")
  ApiRecords.Strategy strategy(@PathVariable String id) {
    return ApiRecords.Strategy.of(strategies.bySlug(id));
  }

  @GetMapping("/exchanges")
  ApiPage<ApiRecords.Exchange> exchanges(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String instrument,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String year,
      Actor actor) {
    var filter = new ExchangeFilter("", state, instrument, area, country, year, true);
    return ApiPage.of(exchanges.list(filter, at(page, size), actor), ApiRecords.Exchange::of);
  }

  @GetMapping("/exchanges/{id}")
  ApiRecords.Exchange exchange(@PathVariable long id, Actor actor) {
    return ApiRecords.Exchange.of(exchanges.byId(id, actor));
  }

  @GetMapping("/exchanges/{id}/results")
  List<ApiRecords.Measurement> results(@PathVariable long id, Actor actor) {
    exchanges.byId(id, actor);
    return results.ofExchanges(List.of(id)).stream().map(ApiRecords.Measurement::of).toList();
  }

  @GetMapping("/countries")
  List<ApiRecords.Country> countries() {
    return countries.all().stream()
        .map(it ->
            new ApiRecords.Country(
                it.code(), countries.name(it.code()), it.state(), it.party() != null))
        .toList();
  }

  private static PageRequest at(int page, int size) {
    return new PageRequest(page, size, "", false);
  }
}

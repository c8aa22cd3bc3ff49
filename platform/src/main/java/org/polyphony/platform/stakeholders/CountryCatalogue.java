package org.polyphony.platform.stakeholders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.operations.Cached;
import org.springframework.stereotype.Service;

@Service
class CountryCatalogue implements Countries {

  private final CountryTable table;
  private final Cached<Held> held;

  CountryCatalogue(CountryTable table, Clock clock) {
    this.table = table;
    this.held =
        new Cached<>(
            clock,
            () -> {
              var countries = table.read();
              return new Held(countries, CountryNames.index(countries));
            });
  }

  @Override
  public List<CountrySummary> all() {
    return held.get().countries().values().stream()
        .sorted(Formats.byName(it -> it.name().in(Reader.language()).text()))
        .toList();
  }

  @Override
  public List<Choice> choices() {
    var choices = new ArrayList<Choice>();
    var countries = held.get().countries();
    countries.keySet().forEach(it -> choices.add(new Choice(it, name(it))));
    CountryNames.codes().stream()
        .filter(it -> !countries.containsKey(it))
        .forEach(it -> choices.add(new Choice(it, name(it))));
    choices.sort(Formats.byName(Choice::name));
    return List.copyOf(choices);
  }

  @Override
  public Optional<CountrySummary> find(String code) {
    return Optional.ofNullable(held.get().countries().get(code));
  }

  @Override
  public boolean exists(String code) {
    return find(code).isPresent() || CountryNames.known(code);
  }

  @Override
  public String name(@Nullable String code) {
    if (code == null) {
      return "";
    }
    return find(code)
        .map(it -> it.name().in(Reader.language()).text())
        .orElseGet(
            () -> CountryNames.known(code) ? CountryNames.name(code, Reader.language()) : code);
  }

  @Override
  public Optional<String> recognise(String text) {
    return Optional.ofNullable(held.get().index().get(SearchText.key(text)));
  }

  @Override
  public Set<String> like(String typed) {
    var words = SearchText.words(typed);
    var codes = new HashSet<String>();
    held.get()
        .index()
        .forEach((name, code) -> {
          if (words.stream().allMatch(it -> (" " + name).contains(" " + it))) {
            codes.add(code);
          }
        });
    return codes;
  }

  /** Adds a country, or changes it if the code is there. */
  void put(CountrySummary country) {
    table.put(country);
    held.forget();
  }

  private record Held(Map<String, CountrySummary> countries, Map<String, String> index) {}
}

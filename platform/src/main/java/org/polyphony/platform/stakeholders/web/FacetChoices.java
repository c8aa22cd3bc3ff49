package org.polyphony.platform.stakeholders.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.stakeholders.Facets;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Choice;

/** The choices of a filter with how many records each would show; choices that show none go. */
final class FacetChoices {

  private final Optional<Facets> facets;
  private final Registry.Filter filter;

  FacetChoices(Optional<Facets> facets, Registry.Filter filter) {
    this.facets = facets;
    this.filter = filter;
  }

  List<Choice> of(Facets.Facet facet, List<Choice> choices, String chosen) {
    return facets
        .map(it -> it.counts(facet, filter))
        .map(counts ->
            choices.stream()
                .filter(it -> counts.containsKey(it.value()) || it.value().equals(chosen))
                .map(it -> new Choice(it.value(), counted(it.name(), it.value(), counts)))
                .toList())
        .orElse(choices);
  }

  /** One name with its number; the name alone where nothing was counted. */
  String name(Facets.Facet facet, String name, Registry.Type value) {
    return facets.map(it -> counted(name, value.name(), it.counts(facet, filter))).orElse(name);
  }

  private static String counted(String name, String value, Map<String, Long> counts) {
    return Texts.text(
        "stakeholders.list.counted", "name", name, "count", counts.getOrDefault(value, 0L));
  }
}

package org.polyphony.platform.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.stakeholders.CountrySummary;
import org.polyphony.platform.stakeholders.Term;
import org.springframework.stereotype.Component;

/** The rows of the matrix: M49 regions or electoral groups, which are never mixed. */
@Component
class Regions {

  private final Countries countries;
  private final Catalogues catalogues;

  Regions(Countries countries, Catalogues catalogues) {
    this.countries = countries;
    this.catalogues = catalogues;
  }

  /** Those that have a country, in the order of their catalogue. */
  List<String> rows(boolean electoral) {
    var used =
        countries.all().stream()
            .map(it -> region(it, electoral))
            .collect(Collectors.toCollection(HashSet::new));
    var catalogue = electoral ? Catalogue.ELECTORAL_GROUP : Catalogue.REGION;
    return catalogues.terms(catalogue).stream().map(Term::key).filter(used::contains).toList();
  }

  @Nullable String of(@Nullable String country, boolean electoral) {
    return country == null
        ? null
        : countries.find(country).map(it -> region(it, electoral)).orElse(null);
  }

  /** The countries of a row; with {@link Matrix#NONE} those of all rows. */
  Set<String> countries(String row, boolean electoral) {
    var rows = rows(electoral);
    boolean none = row.equals(Matrix.NONE);
    return countries.all().stream()
        .filter(
            it -> none ? rows.contains(region(it, electoral)) : row.equals(region(it, electoral)))
        .map(CountrySummary::code)
        .collect(Collectors.toSet());
  }

  boolean in(@Nullable String country, String scheme) {
    return country != null && countries.find(country).map(it -> it.in(scheme)).orElse(false);
  }

  private static @Nullable String region(CountrySummary country, boolean electoral) {
    return electoral ? country.electoralGroup() : country.region();
  }
}

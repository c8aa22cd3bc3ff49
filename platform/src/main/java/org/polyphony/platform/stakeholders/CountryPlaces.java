package org.polyphony.platform.stakeholders;

import java.util.List;
import java.util.Optional;
import org.polyphony.platform.fields.Places;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** Countries and areas for own fields. */
@Component
class CountryPlaces implements Places {

  private final Countries countries;

  CountryPlaces(Countries countries) {
    this.countries = countries;
  }

  @Override
  public Optional<String> recognise(String typed) {
    return countries.recognise(typed);
  }

  @Override
  public String name(String code) {
    return countries.name(code);
  }

  @Override
  public List<Choice> choices() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }
}

package org.polyphony.platform.assessments.web;

import java.util.List;
import java.util.stream.Stream;
import org.polyphony.platform.assessments.AbilityDraft;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.springframework.stereotype.Component;

/** Names of policy areas and cultural domains for the reader. */
@Component
class AbilityWords {

  private final Catalogue catalogue;

  AbilityWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Choice> areas() {
    return choices(Catalogue.Kind.AREA);
  }

  List<Choice> domains() {
    return choices(Catalogue.Kind.CULTURAL_DOMAIN);
  }

  String area(String key) {
    return key.isEmpty() ? "" : catalogue.title(Catalogue.Kind.AREA, key);
  }

  String domain(String key) {
    return key.isEmpty() ? "" : catalogue.title(Catalogue.Kind.CULTURAL_DOMAIN, key);
  }

  /** What it is about, in one line. */
  String subject(AbilityDraft.Subject subject) {
    return Formats.list(
        Stream.of(
                area(subject.area()), domain(subject.domain()), Names.language(subject.language()))
            .filter(it -> !it.isEmpty())
            .toList());
  }

  private List<Choice> choices(Catalogue.Kind kind) {
    return catalogue.terms(kind).stream()
        .filter(it -> it.enabled())
        .map(it -> new Choice(it.key(), catalogue.title(kind, it.key())))
        .toList();
  }
}

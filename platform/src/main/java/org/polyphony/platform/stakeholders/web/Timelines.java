package org.polyphony.platform.stakeholders.web;

import java.util.Comparator;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Joins what all modules know into one timeline, newest first. */
@Component
class Timelines {

  private static final int SIZE = 20;

  private static final Comparator<Happening> NEWEST =
      Comparator.comparing(Happening::day).thenComparing(Happening::recorded).reversed();

  private final ObjectProvider<HappeningSource> sources;

  Timelines(ObjectProvider<HappeningSource> sources) {
    this.sources = sources;
  }

  Timeline of(Actor actor, Mention stakeholder, ListQuery query) {
    var kinds = sources.orderedStream().flatMap(it -> it.kinds().stream()).toList();
    String wanted = query.get("kind");
    String kind = kinds.stream().filter(it -> slug(it).equals(wanted)).findFirst().orElse("");
    return new Timeline(
        query,
        sources.orderedStream().flatMap(it -> it.facts(actor, stakeholder).stream()).toList(),
        slice(actor, stakeholder, kind, query.page(SIZE)),
        kinds.stream().map(it -> new Choice(slug(it), Texts.text(it))).toList(),
        sources.orderedStream().flatMap(it -> it.actions(actor, stakeholder).stream()).toList());
  }

  /** Each source gives its newest up to the end of the page; the page is among them. */
  private Slice<Happening> slice(Actor actor, Mention stakeholder, String kind, PageRequest page) {
    var asked = asked(kind);
    long total = asked.stream().mapToLong(it -> it.count(actor, stakeholder, kind)).sum();
    long last = Math.max(1, (total + page.size() - 1) / page.size());
    int number = (int) Math.min(page.page(), last);
    int most = number * page.size();
    List<Happening> rows =
        asked.stream()
            .flatMap(it -> it.newest(actor, stakeholder, kind, most).stream())
            .sorted(NEWEST)
            .skip((long) (number - 1) * page.size())
            .limit(page.size())
            .toList();
    return new Slice<>(rows, total, number, page.size());
  }

  private List<HappeningSource> asked(String kind) {
    return sources
        .orderedStream()
        .filter(it -> kind.isEmpty() || it.kinds().contains(kind))
        .toList();
  }

  private static String slug(String kind) {
    return kind.substring(kind.lastIndexOf('.') + 1);
  }
}

package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.Quota;
import org.polyphony.platform.registration.RegistrationState;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Countries;
import org.polyphony.platform.strategy.Catalogue;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Mark;
import org.springframework.stereotype.Component;

/** What records of this module are called on its pages. */
@Component
public class Words {

  private final Countries countries;
  private final Catalogue catalogue;

  Words(Countries countries, Catalogue catalogue) {
    this.countries = countries;
    this.catalogue = catalogue;
  }

  /** The sign of a state. */
  public static Mark mark(RegistrationState state) {
    return switch (state) {
      case REQUESTED -> Mark.OPEN;
      case WAITING -> Mark.WAIT;
      case OFFERED -> Mark.LIVE;
      case REGISTERED -> Mark.SET;
      case REFUSED, CANCELLED, LAPSED -> Mark.OFF;
    };
  }

  static String words(LocalizedText text) {
    return text.in(Reader.language()).text();
  }

  static List<Choice> languages() {
    return Arrays.stream(Language.values())
        .map(it -> new Choice(it.code(), it.nativeName()))
        .toList();
  }

  static List<Choice> categories(Book book) {
    return book.categories().stream()
        .map(it -> new Choice(String.valueOf(it.id()), words(it.name())))
        .toList();
  }

  static String category(Book book, long id) {
    return book.category(id).map(it -> words(it.name())).orElse("");
  }

  List<Choice> countries() {
    return countries.choices().stream().map(it -> new Choice(it.code(), it.name())).toList();
  }

  String country(@org.jspecify.annotations.Nullable String code) {
    return countries.name(code);
  }

  List<Choice> groups() {
    return catalogue.terms(Catalogue.Kind.STAKEHOLDER_GROUP).stream()
        .map(it -> new Choice(it.key(), words(it.title())))
        .toList();
  }

  String group(@org.jspecify.annotations.Nullable String key) {
    return key == null ? "" : catalogue.title(Catalogue.Kind.STAKEHOLDER_GROUP, key);
  }

  /** Whom a quota covers, in one line. */
  String covered(Quota quota, Book book) {
    var parts = new ArrayList<String>();
    add(parts, quota.categories().stream().map(it -> category(book, it)).sorted().toList());
    add(parts, quota.groups().stream().map(this::group).sorted().toList());
    add(parts, quota.countries().stream().map(this::country).sorted().toList());
    return parts.isEmpty() ? text("registration.quota.all") : String.join(" · ", parts);
  }

  private static void add(List<String> parts, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(Formats.list(names));
    }
  }

  static String moment(Instant moment, ZoneId zone) {
    return Formats.moment(moment, zone);
  }

  /** When and where the exchange is. */
  static List<Fact> facts(Occasion occasion) {
    String when = Formats.span(occasion.start(), occasion.end());
    String where = words(occasion.place());
    return List.of(
        Fact.of(text("registration.field.dates"), when.isEmpty() ? null : when),
        Fact.of(text("registration.field.place"), where.isEmpty() ? null : where));
  }
}

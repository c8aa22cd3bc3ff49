package org.polyphony.platform.registration.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.registration.Book;
import org.polyphony.platform.registration.Entry;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.registration.RegistrationState;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.ListQuery;

/**
 * Registration for an exchange in the back office.
 *
 * @param occasion the exchange
 * @param book how it is set up; null before it is opened
 * @param facts dates, seats, waiting list
 * @param quotas with how many sit under each
 * @param query what was asked for
 * @param slice the registrations of this page
 * @param history who changed it
 * @param editable whether the reader may change it
 */
public record BookPage(
    Occasion occasion,
    @Nullable Book book,
    List<Fact> facts,
    List<QuotaRow> quotas,
    ListQuery query,
    Slice<Entry> slice,
    List<AuditLine> history,
    boolean editable) {

  /**
   * A quota.
   *
   * @param id its number
   * @param name its name
   * @param covers whom it covers, in words
   * @param most how many at most, or empty
   * @param reserved how many seats it keeps, or empty
   * @param seated how many sit there
   */
  public record QuotaRow(
      long id, String name, String covers, String most, String reserved, String seated) {}

  /** Its own address. */
  public String path() {
    return Paths.work(occasion.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return crumbs(occasion);
  }

  static List<Crumb> crumbs(Occasion occasion) {
    return List.of(
        new Crumb(text("exchanges.list.title"), "/manage/exchanges"),
        new Crumb(Words.words(occasion.title()), "/manage/exchanges/" + occasion.id()));
  }

  static List<Crumb> inner(Occasion occasion) {
    return List.of(
        new Crumb(Words.words(occasion.title()), "/manage/exchanges/" + occasion.id()),
        new Crumb(text("registration.title"), Paths.work(occasion.id())));
  }

  /** The columns of the list. */
  public List<Column> columns() {
    return List.of(
        Column.number("place", text("registration.field.order")),
        Column.sorted("name", text("registration.field.name")),
        Column.of(text("registration.field.organization")),
        Column.of(text("registration.field.category")),
        Column.sorted("state", text("registration.field.state")));
  }

  /** To filter by. */
  public List<Choice> states() {
    var states =
        new java.util.ArrayList<>(
            Arrays.stream(RegistrationState.values())
                .map(it -> new Choice(it.name(), text(it.textKey())))
                .toList());
    states.add(new Choice("recheck", text("registration.state.recheck")));
    return states;
  }

  /** To filter by. */
  public List<Choice> categories() {
    return book == null ? List.of() : Words.categories(book);
  }

  /** The name of a category. */
  public String category(long id) {
    return book == null ? "" : Words.category(book, id);
  }
}

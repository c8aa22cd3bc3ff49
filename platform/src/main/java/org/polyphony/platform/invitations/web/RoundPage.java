package org.polyphony.platform.invitations.web;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.invitations.Invitation;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Column;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.ListQuery;

/**
 * A letter and who got it.
 *
 * @param occasion the exchange
 * @param round the letter
 * @param facts deadline, reminders, and how many have come how far
 * @param unsent to how many no letter has left
 * @param removable whether no letter has left at all
 * @param query what was asked for
 * @param slice the invitations of this page
 * @param history who changed it
 * @param editable whether the reader may act
 * @param told what became of the last thing done, or empty
 */
public record RoundPage(
    Occasion occasion,
    Round round,
    List<Fact> facts,
    int unsent,
    boolean removable,
    ListQuery query,
    Slice<Invitation> slice,
    List<AuditLine> history,
    boolean editable,
    String told) {

  /** Its own address. */
  public String path() {
    return Paths.round(occasion.id(), round.id());
  }

  /** The way to it. */
  public List<Crumb> crumbs() {
    return Words.inner(occasion);
  }

  /** The columns of the list. */
  public List<Column> columns() {
    return List.of(
        Column.sorted("name", text("invitations.field.name")),
        Column.of(text("invitations.field.email")),
        Column.sorted("language", text("invitations.field.language")),
        Column.sorted("state", text("invitations.field.state")),
        Column.sorted("answered", text("invitations.field.answered")));
  }

  /** To filter by. */
  public List<Choice> states() {
    var states = new java.util.ArrayList<>(Words.states());
    states.add(new Choice("unreachable", text("invitations.state.unreachable")));
    return states;
  }

  /** The page of one invitation. */
  public String person(Invitation it) {
    return Paths.person(occasion.id(), round.id(), it.id());
  }

  /** In whose place somebody comes, or why they do not; may be empty. */
  public static String note(Invitation it) {
    var place = it.place();
    if (place != null) {
      return Texts.text("invitations.person.for", "name", Formats.own(place.name()));
    }
    return it.quiet() ? text("invitations.person.quiet") : "";
  }

  /** When somebody answered, or empty. */
  public static String answered(Invitation it) {
    var at = it.answeredAt();
    return at == null ? "" : Formats.moment(at);
  }
}

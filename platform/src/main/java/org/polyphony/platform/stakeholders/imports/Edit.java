package org.polyphony.platform.stakeholders.imports;

import org.polyphony.platform.fields.OwnField;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.stakeholders.RoleDetails;

/**
 * One change of many records.
 *
 * @param what a field as {@link Facts} names it ({@code group}, {@code country}, {@code languages},
 *     {@code own.budget}), or {@link #ROLE}, {@link #ROLE_END}, {@link #LIST}
 * @param value what the field is to hold, empty for nothing; the key of a role; the number of a
 *     list
 * @param strategy of a role; else 0
 * @param date since when, or until when, a role is held; else empty
 */
public record Edit(String what, String value, long strategy, String date) {

  /** Gives a role toward a strategy. */
  public static final String ROLE = "role";

  /** Ends a role toward a strategy. */
  public static final String ROLE_END = "role-end";

  /** Puts the records into a fixed list. */
  public static final String LIST = "list";

  /** A change of a field. */
  public static Edit of(String field, String value) {
    return new Edit(field, value, 0, "");
  }

  /** Whether it changes a field of the records themselves. */
  public boolean field() {
    return !what.equals(ROLE) && !what.equals(ROLE_END) && !what.equals(LIST);
  }

  /** Whether it changes a field that the organization added. */
  public boolean own() {
    return what.startsWith(OwnField.PREFIX);
  }

  /** The key of the field that the organization added. */
  public String key() {
    return what.substring(OwnField.PREFIX.length());
  }

  /** The role that is given or ended. */
  RoleDetails role() {
    var day = date.isEmpty() ? null : PartialDate.parse(date);
    boolean end = what.equals(ROLE_END);
    return new RoleDetails(
        strategy,
        value,
        java.util.List.of(),
        LocalizedText.EMPTY,
        end ? null : day,
        end ? day : null);
  }
}

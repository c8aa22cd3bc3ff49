package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.RecordParts;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Relations;
import org.polyphony.platform.ui.charts.Voice;

/**
 * An organisation or a person.
 *
 * @param path the record's own address
 * @param person whether it is a person
 * @param title the name in the reader's language
 * @param otherNames in other languages and scripts
 * @param voice of the group, or null
 * @param facts what is known, with what is not
 * @param notes for the staff
 * @param affiliations who works there, or where the person works
 * @param roles toward strategies
 * @param parts what other modules add
 * @param related what other modules know
 * @param timeline everything that happened with it, newest first
 * @param state what may be done with it and what is special about it
 */
public record RecordPage(
    String path,
    boolean person,
    String title,
    List<Spelling> otherNames,
    @Nullable Voice voice,
    List<Fact> facts,
    LocalizedText notes,
    List<AffiliationRow> affiliations,
    List<RoleRow> roles,
    List<RecordParts.Part> parts,
    List<Relations.Relation> related,
    Timeline timeline,
    State state) {

  /**
   * A name in another language or script.
   *
   * @param language BCP 47 tag, or null where it is not known
   * @param name the name
   */
  public record Spelling(@Nullable String language, String name) {}

  /**
   * What may be done with the record and what is special about it.
   *
   * @param mayEdit whether to offer changes
   * @param mayAssign whether there is a strategy toward which a role can be held
   * @param removed whether it is removed
   * @param sample whether it is invented
   * @param confidential whether only named accounts see it
   * @param readers how many accounts see it while it is confidential
   */
  public record State(
      boolean mayEdit,
      boolean mayAssign,
      boolean removed,
      boolean sample,
      boolean confidential,
      int readers) {}

  /** The way here. */
  public List<Crumb> crumbs() {
    return List.of(new Crumb(Texts.text("stakeholders.list.title"), Paths.LIST));
  }

  /** What it is for. */
  public List<Relations.Relation> up() {
    return related.stream().filter(it -> it.direction() == Relations.Direction.UP).toList();
  }

  /** What came of it. */
  public List<Relations.Relation> down() {
    return related.stream().filter(it -> it.direction() == Relations.Direction.DOWN).toList();
  }
}

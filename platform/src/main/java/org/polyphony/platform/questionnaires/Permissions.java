package org.polyphony.platform.questionnaires;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See questionnaires and what came of them; never who answered what. */
  public static final String READ = "questionnaires.read";

  /** Edit the bank, make questionnaires, open and close them, type in paper. */
  public static final String EDIT = "questionnaires.edit";

  private Permissions() {}
}

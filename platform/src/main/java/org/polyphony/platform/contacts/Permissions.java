package org.polyphony.platform.contacts;

/** What one may need to be allowed in this module. */
public final class Permissions {

  /** See contact points and ties. */
  public static final String READ = "contacts.read";

  /** Add, change, remove and restore them. */
  public static final String EDIT = "contacts.edit";

  private Permissions() {}
}

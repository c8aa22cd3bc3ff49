package org.polyphony.platform.identity;

/** What a program may do with a token, within what its owner may do. */
public enum TokenScope {
  /** Read. */
  READ,
  /** Add and change. */
  WRITE,
  /** Use the owner's right to give access and to read the audit trail. */
  ADMINISTER
}

package org.polyphony.platform.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A business rule said no. Carries the key of a message, its named arguments and, where one is to
 * blame, the form field; shown to the person with status 422, never logged as an error.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String field;
  private final String key;
  private final transient Object[] arguments;

  /**
   * Refuses the whole request.
   *
   * @param key message key
   * @param namesAndValues the message's named arguments, alternating name and value
   */
  public Refused(String key, Object... namesAndValues) {
    this(null, key, namesAndValues);
  }

  private Refused(@Nullable String field, String key, Object[] namesAndValues) {
    super(key + " " + Arrays.toString(namesAndValues));
    this.field = field;
    this.key = key;
    this.arguments = namesAndValues.clone();
  }

  /** Refuses the value of one form field. */
  public static Refused at(String field, String key, Object... namesAndValues) {
    return new Refused(field, key, namesAndValues);
  }

  /** The form field to blame, or null for the whole request. */
  public @Nullable String field() {
    return field;
  }

  /** The message's key. */
  public String key() {
    return key;
  }

  /** The message's named arguments, alternating name and value. */
  public Object[] arguments() {
    return arguments.clone();
  }
}

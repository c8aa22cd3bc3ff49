package org.polyphony.platform.assessments;

import java.util.Locale;

/** Where a stakeholder stands, from against to for. */
public enum Position {
  OPPOSED("−−"),
  CRITICAL("−"),
  NEUTRAL("0"),
  SUPPORTIVE("+"),
  CHAMPION("++");

  private final String sign;

  Position(String sign) {
    this.sign = sign;
  }

  /** The same in one or two characters, for drawings. */
  public String sign() {
    return sign;
  }

  /** Message key of its name. */
  public String textKey() {
    return "assessments.position." + name().toLowerCase(Locale.ROOT);
  }
}

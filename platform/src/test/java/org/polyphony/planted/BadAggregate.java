package org.polyphony.planted;

import jakarta.persistence.Id;
import org.springframework.util.StringUtils;

/** Planted: a public aggregate that knows Spring and asks the wall clock. */
@jakarta.persistence.Entity
public class BadAggregate {
  @Id String id = StringUtils.capitalize("x" + java.time.Instant.now());
}

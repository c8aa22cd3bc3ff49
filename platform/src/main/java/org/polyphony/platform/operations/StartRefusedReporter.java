package org.polyphony.platform.operations;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints why the start was refused as one sentence, in place of Spring Boot's report. */
final class StartRefusedReporter implements SpringBootExceptionReporter {

  /** Spring Boot hands the context to the constructor; it is null when there is none yet. */
  StartRefusedReporter(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    @Nullable String sentence = sentence(failure);
    if (sentence != null) {
      System.err.println("polyphony: " + sentence);
    }
    return sentence != null;
  }

  static @Nullable String sentence(Throwable failure) {
    @Nullable StartRefused refused = StartRefused.in(failure);
    if (refused != null) {
      return refused.getMessage();
    }
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof PortInUseException inUse) {
        return "Port "
            + inUse.getPort()
            + " is in use by another program: stop that one or set POLYPHONY_PORT to a free port.";
      }
    }
    return null;
  }
}

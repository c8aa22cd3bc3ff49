package org.polyphony.launcher.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import org.polyphony.algorithms.matching.NoSolution;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one sentence on standard error and exit code 1. */
public final class Refusals implements IExecutionExceptionHandler {

  /** Exit code of a refusal, and of a question that has no answer. */
  public static final int REFUSED = 1;

  @Override
  public int handleExecutionException(
      Exception thrown, CommandLine commandLine, ParseResult parsed) {
    commandLine.getErr().println(sentence(thrown));
    commandLine.getErr().flush();
    return REFUSED;
  }

  static String sentence(Exception thrown) {
    return switch (thrown) {
      case InputRefused refused -> String.valueOf(refused.getMessage());
      case NoSolution none -> String.valueOf(none.getMessage());
      case CancellationException _ -> "Stopped before the end.";
      case UncheckedIOException io -> sentence(String.valueOf(io.getMessage()), io.getCause());
      case IOException io -> sentence("", io);
      default -> "This should not have happened, please report it: " + thrown;
    };
  }

  private static String sentence(String context, @Nullable Throwable cause) {
    return switch (cause) {
      case null -> context;
      case NoSuchFileException missing ->
          missing.getFile() + ": there is no such file; check the path";
      case AccessDeniedException denied ->
          denied.getFile() + ": may not be opened; check its permissions";
      default -> context.isBlank() ? cause.toString() : context;
    };
  }
}

package org.polyphony.platform.operations;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * One call of a {@link ControlCommand}.
 *
 * @param arguments what was typed after the command's name
 * @param folder the folder in which it was typed; files are named relative to it
 * @param output shown to the person, line by line
 */
public record ControlCall(List<String> arguments, Path folder, PrintWriter output) {

  public ControlCall {
    arguments = List.copyOf(arguments);
  }

  /** A file named in an argument. */
  public Path file(String argument) {
    return folder.resolve(argument).toAbsolutePath().normalize();
  }
}

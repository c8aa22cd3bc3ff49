package org.polyphony.launcher.support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one run of a command left behind. */
public record Ran(int code, String out, String err) {

  /** Runs a command as the launcher does. */
  public static Ran command(Object command, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    PrintStream former = System.out;
    try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      String[] words = new String[arguments.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = arguments[i].toString();
      }
      int code =
          new CommandLine(command)
              .setCaseInsensitiveEnumValuesAllowed(true)
              .setOut(new PrintWriter(captured, true))
              .setErr(new PrintWriter(err, true))
              .setExecutionExceptionHandler(new Refusals())
              .execute(words);
      return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(former);
    }
  }

  /** Standard output as JSON. */
  public JsonNode json() {
    if (code != 0) {
      throw new AssertionError("exit code " + code + ": " + err);
    }
    return new JsonMapper().readTree(out);
  }
}

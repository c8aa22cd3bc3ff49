package org.polyphony.platform.operations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.control.ControlCommands;
import org.polyphony.platform.operations.control.ControlFile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /control/COMMAND} for {@code ./polyphony} on this machine, with the token of {@code
 * control.json}; for everybody else the page does not exist. The answer is what the command says,
 * line by line, and at the end a line that starts with NUL and names the exit code.
 */
@RestController
class ControlController {
  static final String TOKEN_HEADER = "X-Control-Token";
  private static final String EXIT_MARK = "\u0000exit ";

  private final ControlCommands commands;
  private final ControlFile file;

  ControlController(ControlCommands commands, ControlFile file) {
    this.commands = commands;
    this.file = file;
  }

  /** What the launcher sends: the words after the command, and the folder they were typed in. */
  record Call(List<String> arguments, String folder) {}

  /** Writes in the request's own thread: a command may take longer than an asynchronous answer. */
  @PostMapping("/control/{command}")
  void run(
      @PathVariable String command,
      @RequestHeader(name = TOKEN_HEADER, defaultValue = "") String token,
      @RequestBody Call call,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!Loopback.direct(request) || !file.admits(token)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    PrintWriter lines =
        new PrintWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), true);
    ControlCall inner = new ControlCall(call.arguments(), Path.of(call.folder()), lines);
    lines.println(EXIT_MARK + commands.run(command, inner));
  }
}

package org.polyphony.launcher.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.InputRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The server that holds a data folder, as its {@code control.json} describes it.
 *
 * @param pid process
 * @param port of the web server on this machine
 * @param token lets commands in
 */
record RunningServer(long pid, int port, String token) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EXIT_MARK = "\u0000exit ";
  private static final int OK = 200;
  private static final int FAILED = 1;

  /** Empty when none runs; a file that a killed server left behind counts as none. */
  static Optional<RunningServer> in(Path dataFolder) {
    Path file = dataFolder.resolve("control.json");
    try {
      RunningServer server = JSON.readValue(Files.readString(file), RunningServer.class);
      return Optional.of(server).filter(s -> ProcessHandle.of(s.pid).isPresent());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (AccessDeniedException e) {
      throw new InputRefused(
          "launcher.server",
          "The file " + file + " belongs to another account: run this as the server's account.");
    } catch (IOException | JacksonException e) {
      throw new InputRefused(
          "launcher.server", "The file " + file + " cannot be read: restart the server.");
    }
  }

  /**
   * Runs a command in the server and passes its output on.
   *
   * @return its exit code; empty when nothing listens there any more
   */
  Optional<Integer> run(String command, List<String> arguments, PrintWriter output)
      throws InterruptedException {
    String body =
        JSON.writeValueAsString(
            Map.of("arguments", arguments, "folder", Path.of("").toAbsolutePath().toString()));
    HttpRequest request =
        HttpRequest.newBuilder(address("/control/" + command))
            .header("Content-Type", "application/json")
            .header("X-Control-Token", token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != OK) {
        throw new InputRefused(
            "launcher.server",
            "The server on port " + port + " did not take the command: restart it and try again.");
      }
      return Optional.of(passOn(answer.body(), output));
    } catch (ConnectException nothingListens) {
      return Optional.empty();
    } catch (IOException e) {
      throw new InputRefused(
          "launcher.server", "The server stopped while it worked on this: look into its log.");
    }
  }

  /** The answer of {@code /health}; empty when nothing listens there. */
  Optional<String> health() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address("/health")).build();
      return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static int passOn(InputStream answer, PrintWriter output) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
      @Nullable String line;
      while ((line = lines.readLine()) != null) {
        if (line.startsWith(EXIT_MARK)) {
          return Integer.parseInt(line.substring(EXIT_MARK.length()).strip());
        }
        output.println(line);
        output.flush();
      }
    }
    output.println("The server stopped before the command was done; look into its log.");
    return FAILED;
  }
}

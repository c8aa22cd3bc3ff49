package org.polyphony.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyphony.algorithms.InputRefused;
import picocli.CommandLine;

class ServerCommandsTest {
  private static final long US = ProcessHandle.current().pid();

  @TempDir Path data;

  @ParameterizedTest
  @ValueSource(
      classes = {
        ServeCommand.class,
        StatusCommand.class,
        BackupCommand.class,
        RestoreCommand.class,
        SeedCommand.class,
        UserCommand.class,
        ImportCommand.class
      })
  void everyCommandHasHelp(Class<?> command) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    assertThat(line.setOut(new PrintWriter(out)).execute("--help")).isZero();
    assertThat(out.toString()).startsWith("Usage: ").contains("--config=FILE");
  }

  @ParameterizedTest
  @ValueSource(classes = {BackupCommand.class, RestoreCommand.class})
  void aMissingFileNameIsWrongUsage(Class<?> command) {
    StringWriter err = new StringWriter();
    assertThat(new CommandLine(command).setErr(new PrintWriter(err)).execute()).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
  }

  @Test
  void theDataFolderIsFoundWhereTheServerLooks() throws IOException {
    DataOptions options = new DataOptions();
    assertThat(options.folder(Map.of())).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(options.folder(Map.of("POLYPHONY_DATA", data.toString()))).isEqualTo(data);
    options.config =
        Files.writeString(data.resolve("a.conf"), "# here\nPOLYPHONY_DATA=\"/srv/polyphony\"\n");
    assertThat(options.folder(Map.of())).isEqualTo(Path.of("/srv/polyphony"));
    assertThat(options.folder(Map.of("POLYPHONY_DATA", data.toString()))).isEqualTo(data);
    options.config = data.resolve("missing.conf");
    assertThatThrownBy(() -> options.folder(Map.of()))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("missing.conf cannot be read");
  }

  @Test
  void noServerRunsWithoutAFileOrAfterItsProcessEnded() throws Exception {
    assertThat(RunningServer.in(data)).isEmpty();
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    describe(ended.pid(), 1, "t");
    assertThat(RunningServer.in(data)).isEmpty();
    Files.writeString(data.resolve("control.json"), "{\"pid\":");
    assertThatThrownBy(() -> RunningServer.in(data)).isInstanceOf(InputRefused.class);
  }

  @Test
  void whatTheServerSaysIsPassedOnWithItsExitCode() throws Exception {
    AtomicReference<String> asked = new AtomicReference<>("");
    HttpServer server = serve(asked, "one\ntwo\n\u0000exit 1\n");
    try {
      describe(US, server.getAddress().getPort(), "secret");
      StringWriter out = new StringWriter();
      RunningServer running = RunningServer.in(data).orElseThrow();
      assertThat(running.run("user", List.of("list"), new PrintWriter(out))).contains(1);
      assertThat(out.toString().lines()).containsExactly("one", "two");
      assertThat(asked.get()).contains("/control/user secret").contains("\"arguments\":[\"list\"]");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void anAnswerThatBreaksOffIsAFailureAndASilentPortIsNoServer() throws Exception {
    HttpServer server = serve(new AtomicReference<>(""), "one\n");
    int port = server.getAddress().getPort();
    StringWriter out = new StringWriter();
    try {
      describe(US, port, "secret");
      RunningServer running = RunningServer.in(data).orElseThrow();
      assertThat(running.run("seed", List.of(), new PrintWriter(out))).contains(1);
      assertThat(out.toString()).contains("The server stopped before the command was done");
    } finally {
      server.stop(0);
    }
    RunningServer gone = new RunningServer(US, port, "secret");
    assertThat(gone.run("seed", List.of(), new PrintWriter(out))).isEmpty();
    assertThat(gone.health()).isEmpty();
  }

  private void describe(long pid, int port, String token) throws IOException {
    Files.writeString(
        data.resolve("control.json"),
        "{\"pid\":%d,\"port\":%d,\"token\":\"%s\"}".formatted(pid, port, token));
  }

  private static HttpServer serve(AtomicReference<String> asked, String answer) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answer(exchange, asked, answer));
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange, AtomicReference<String> asked, String answer)
      throws IOException {
    asked.set(
        exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("X-Control-Token")
            + " "
            + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

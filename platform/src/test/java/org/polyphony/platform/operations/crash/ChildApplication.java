package org.polyphony.platform.operations.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.Polyphony;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application with its embedded database in a process of its own, on a free port. */
public final class ChildApplication implements AutoCloseable {
  private static final String READY = "CHILD-READY";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final JsonNode control;

  private ChildApplication(Process process, JsonNode control) {
    this.process = process;
    this.control = control;
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param data its data folder
   * @param settings further settings, by their names in the environment
   * @param beans classes to be added to the application as beans
   */
  public static ChildApplication start(Path data, Map<String, String> settings, Class<?>... beans)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                ChildApplication.class.getName()));
    Arrays.stream(beans).map(Class::getName).forEach(command::add);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("POLYPHONY_DATA", data.toString());
    builder.environment().put("POLYPHONY_PORT", "0");
    builder.environment().put("POLYPHONY_SEED", "none");
    builder.environment().putAll(settings);
    Process process = builder.start();
    awaitReady(process);
    return new ChildApplication(
        process, JSON.readTree(Files.readString(data.resolve("control.json"))));
  }

  /** The child's own beginning: the application with the named classes as further beans. */
  public static void main(String[] beans) throws ClassNotFoundException {
    List<Class<?>> sources = new ArrayList<>(List.of(Polyphony.class));
    for (String bean : beans) {
      sources.add(Class.forName(bean));
    }
    new SpringApplication(sources.toArray(Class<?>[]::new)).run();
    System.out.println(READY);
    System.out.flush();
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader output = process.inputReader();
    List<String> said = new ArrayList<>();
    String line;
    while ((line = output.readLine()) != null && !line.equals(READY)) {
      said.add(line);
    }
    if (line == null) {
      throw new IOException("The application ended before it listened: " + said);
    }
    Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
  }

  /** Its address on this machine. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + control.get("port").asInt() + path);
  }

  /** Runs a control command and returns what it said, exit line included. */
  public String command(HttpClient http, String name, List<String> arguments)
      throws IOException, InterruptedException {
    String body = JSON.writeValueAsString(new Call(arguments, "/"));
    HttpRequest request =
        HttpRequest.newBuilder(address("/control/" + name))
            .header("Content-Type", "application/json")
            .header("X-Control-Token", control.get("token").asString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private record Call(List<String> arguments, String folder) {}

  /** {@code kill -9} to its embedded database alone. */
  public void killDatabase() {
    List<ProcessHandle> servers = process.descendants().filter(ChildApplication::isServer).toList();
    if (servers.isEmpty()) {
      throw new IllegalStateException("No PostgreSQL runs below process " + process.pid());
    }
    servers.forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().filter(it -> it.endsWith("/postgres")).isPresent();
  }

  /** Whether its process runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** {@code kill -9}. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** {@code SIGTERM}; returns the exit code. */
  public int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      stop();
    }
  }
}

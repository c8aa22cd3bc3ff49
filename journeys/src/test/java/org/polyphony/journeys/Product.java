package org.polyphony.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application with a new database and the sample records, in a process of its own. */
final class Product implements AutoCloseable {
  private static final String READY = "Polyphony is ready at ";
  private static final String LINK = "First administrator: ";
  private static final int GRACE_SECONDS = 20;

  private final Process process;
  private final Path data;
  private final String address;
  private final String link;

  private Product(Process process, Path data, String address, String link) {
    this.process = process;
    this.data = data;
    this.address = address;
    this.link = link;
  }

  /** Starts it and waits until it says where it is and who may begin. */
  static Product start() throws IOException {
    Path data = Files.createTempDirectory("polyphony-journeys");
    int port = FreePort.find();
    ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder.environment().put("POLYPHONY_DATA", data.toString());
    builder.environment().put("POLYPHONY_PORT", String.valueOf(port));
    builder.environment().put("POLYPHONY_SEED", "demo");
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    BufferedReader output = process.inputReader();
    List<String> said = new ArrayList<>();
    String address = "";
    String line;
    while ((line = output.readLine()) != null) {
      said.add(line);
      if (line.startsWith(READY)) {
        address = line.substring(READY.length()).strip();
      } else if (line.startsWith(LINK)) {
        Path log = Files.createDirectories(Path.of("target")).resolve("application.log");
        Thread.ofVirtual().start(() -> keep(output, log));
        return new Product(process, data, address, line.substring(LINK.length()).strip());
      }
    }
    throw new IOException("The application ended before it was ready:\n" + String.join("\n", said));
  }

  private static void keep(BufferedReader output, Path log) {
    try (var writer = Files.newBufferedWriter(log)) {
      String line;
      while ((line = output.readLine()) != null) {
        writer.write(line);
        writer.newLine();
        writer.flush();
      }
    } catch (IOException ended) {
      // the process was stopped while it wrote: nothing more to keep
    }
  }

  private static List<String> command() {
    String application = System.getProperty("polyphony.application", "");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED"));
    if (!application.endsWith(".jar")) {
      // a class path instead of the packaged application, for a quick turn while developing
      command.addAll(List.of("-cp", application, "org.polyphony.platform.Polyphony"));
    } else if (Files.exists(Path.of(application))) {
      command.addAll(List.of("-jar", application));
    } else {
      throw new IllegalStateException(
          application + " is missing: the journeys need the packaged application; run 'make test'");
    }
    return command;
  }

  /** The full address of a path of the product. */
  String at(String path) {
    return address + path;
  }

  /** The link that it printed for the first administrator. */
  String link() {
    return link;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      delete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.polyphony.platform.operations.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.database.DataFolder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code control.json} in the data folder, readable by the owner alone: where the running server
 * listens and the token that lets a command in. Written once the server listens, removed when it
 * stops; after a {@code kill -9} it stays, and the launcher sees that its process is gone.
 */
@Component
public class ControlFile implements AutoCloseable {
  private static final int TOKEN_BYTES = 32;

  private final Path file;
  private final String token;

  ControlFile(DataFolder folder) {
    this.file = folder.path().resolve("control.json");
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = HexFormat.of().formatHex(random);
  }

  /** Compares in constant time. */
  public boolean admits(String given) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  @EventListener
  void write(WebServerInitializedEvent event) {
    int port = event.getWebServer().getPort();
    if (port > 0) {
      write(port);
    }
  }

  private void write(int port) {
    String content =
        "{\"pid\":%d,\"port\":%d,\"token\":\"%s\"}%n"
            .formatted(ProcessHandle.current().pid(), port, token);
    try {
      Path fresh = file.resolveSibling("control.json.new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, content);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StartRefused("The file " + file + " cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}

package org.polyphony.platform.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.secrets.KeyFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup opened for reading, every entry checked against its digest before anything is used. */
final class BackupFile implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path path;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    this.manifest = readManifest();
  }

  static BackupFile open(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new BackupRefused("There is no backup " + path + ": check the name.");
    }
    try {
      BackupFile file = new BackupFile(path, new ZipFile(path.toFile()));
      file.check();
      return file;
    } catch (IOException | JacksonException e) {
      throw damaged(path, e.getMessage(), e);
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  InputStream entry(String name) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(path, name + " is missing", null);
    }
    return zip.getInputStream(entry);
  }

  /** The content of the key file; only where the manifest names one. */
  String key() throws IOException {
    try (InputStream in = entry(KeyFile.NAME)) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private BackupManifest readManifest() throws IOException {
    try (InputStream in = entry(BackupManifest.ENTRY)) {
      BackupManifest read = JSON.readValue(in, BackupManifest.class);
      if (read.format() > BackupManifest.FORMAT) {
        throw new BackupRefused(newer(path, read.product()));
      }
      return read;
    }
  }

  static String newer(Path path, String product) {
    return "The backup "
        + path
        + " was written by a newer Polyphony ("
        + product
        + ") than this one ("
        + ProductVersion.get()
        + "): restore it with that version or a later one.";
  }

  private void check() throws IOException {
    for (BackupManifest.Table table : manifest.tables()) {
      check(table.entry(), table.sha256());
    }
    for (Map.Entry<String, String> file : manifest.files().entrySet()) {
      check(file.getKey(), file.getValue());
    }
    @Nullable String key = manifest.secretsKey();
    if (key != null) {
      check(KeyFile.NAME, key);
    }
  }

  private void check(String name, String sha256) throws IOException {
    DigestingOutput digest = new DigestingOutput(OutputStream.nullOutputStream());
    try (InputStream in = entry(name)) {
      in.transferTo(digest);
    }
    if (!digest.sha256Hex().equals(sha256)) {
      throw damaged(path, name + " differs from its digest", null);
    }
  }

  private static BackupRefused damaged(
      Path path, @Nullable String what, @Nullable Throwable cause) {
    return new BackupRefused(
        "The file " + path + " is not a whole backup (" + what + "): use another copy.", cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

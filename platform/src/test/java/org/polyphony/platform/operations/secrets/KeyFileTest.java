package org.polyphony.platform.operations.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyphony.platform.operations.StartRefused;

class KeyFileTest {
  @TempDir Path folder;

  @Test
  void theKeyIsMadeOnceForItsOwnerOnly() throws IOException {
    byte[] key = KeyFile.in(folder);
    assertThat(key).hasSize(32).isNotEqualTo(new byte[32]);
    assertThat(KeyFile.in(folder)).isEqualTo(key);
    Path file = folder.resolve("secrets.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(KeyFile.parse(Files.readString(file))).contains(key);
    assertThat(folder).isDirectoryContaining(it -> it.equals(file));
    Files.delete(file);
    assertThat(KeyFile.in(folder)).as("a new key").isNotEqualTo(key);
  }

  @Test
  void aFileWithoutAKeyIsNeverWrittenOver() throws IOException {
    Path file = folder.resolve("secrets.key");
    for (String bad : new String[] {"", "c2hvcnQ=", "not Base64 at all, with blanks"}) {
      Files.writeString(file, bad);
      assertThatThrownBy(() -> KeyFile.in(folder))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining(file + " does not hold 32 bytes")
          .hasMessageContaining("put it back from a backup");
      assertThat(file).hasContent(bad);
    }
  }
}

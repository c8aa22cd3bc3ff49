package org.polyphony.platform.stakeholders.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.polyphony.platform.stakeholders.imports.reading.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the files of imports, in parts, so that no file ever lies in memory as a whole. */
@Component
class ContentStore {

  private static final int PART = 1 << 20;

  private final JdbcClient database;

  ContentStore(JdbcClient database) {
    this.database = database;
  }

  /** Keeps a file; returns how many bytes it has. */
  long keep(long id, Content file) {
    try (InputStream in = file.open()) {
      long size = 0;
      int position = 0;
      for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
        database
            .sql(
                "insert into stakeholders_import_part (import_id, position, bytes) values (?, ?, ?)")
            .param(id)
            .param(position++)
            .param(part)
            .update();
        size += part.length;
      }
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of an import. */
  Content of(long id) {
    return () -> new Parts(id);
  }

  void forget(long id) {
    database.sql("delete from stakeholders_import_part where import_id = ?").param(id).update();
  }

  private byte[] part(long id, int position) {
    return database
        .sql("select bytes from stakeholders_import_part where import_id = ? and position = ?")
        .param(id)
        .param(position)
        .query(byte[].class)
        .optional()
        .orElseGet(() -> new byte[0]);
  }

  /** One part after the other. */
  private final class Parts extends InputStream {

    private final long id;
    private int position;
    private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);

    Parts(long id) {
      this.id = id;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (part.available() == 0) {
        part = new ByteArrayInputStream(part(id, position));
        position += part.available() == 0 ? 0 : 1;
      }
      return part.read(buffer, offset, length);
    }
  }
}

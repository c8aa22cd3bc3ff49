package org.polyphony.platform.stakeholders.imports.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;

/**
 * Contact cards as rows of a table: vCard 2.1 (with quoted-printable values in a character set of
 * their own), 3.0 (RFC 2426) and 4.0 (RFC 6350).
 */
final class VcardTable implements Table {

  private final String encoding;
  private final InputStream in;
  private final BufferedReader lines;
  private @Nullable String ahead;
  private int line;

  VcardTable(Content content, String encoding) throws IOException {
    this.in = content.open();
    boolean wide = encoding.startsWith("UTF-16");
    // Bytes as characters: each value may state a character set of its own.
    this.encoding = wide ? "UTF-8" : encoding;
    this.lines =
        new BufferedReader(
            wide
                ? new InputStreamReader(recoded(in, encoding), StandardCharsets.ISO_8859_1)
                : new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    this.ahead = lines.readLine();
  }

  @Override
  public List<String> header() {
    return VcardRow.HEADER;
  }

  @Override
  public @Nullable Row next() {
    try {
      for (String begun = unfolded(); begun != null; begun = unfolded()) {
        if (begun.strip().toUpperCase(Locale.ROOT).endsWith("BEGIN:VCARD")) {
          int first = line;
          var row = new Row(first, card(first));
          if (!row.blank()) {
            return row;
          }
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private List<String> card(int first) throws IOException {
    var properties = new ArrayList<VcardLine>();
    int nested = 0;
    for (String text = unfolded(); text != null; text = unfolded()) {
      var property = VcardLine.of(text, encoding);
      boolean card = property.value().strip().equalsIgnoreCase("VCARD");
      if (property.name().equals("END") && card && nested-- == 0) {
        return VcardRow.of(properties);
      }
      // The card of an agent inside the card is another one's.
      nested += property.name().equals("BEGIN") && card ? 1 : 0;
      if (nested == 0 && !property.name().isEmpty()) {
        properties.add(property);
      }
    }
    throw new Refused("stakeholders.import.refused.card", "line", first);
  }

  /** A line with those that continue it: they begin with a space, or the one before ends in =. */
  private @Nullable String unfolded() throws IOException {
    String begun = ahead;
    if (begun == null) {
      return null;
    }
    line++;
    var whole = new StringBuilder(checked(begun));
    int first = line;
    boolean quoted = begun.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    ahead = lines.readLine();
    int more = 0;
    for (String next = ahead; next != null; next = ahead) {
      boolean soft = quoted && whole.length() > 0 && whole.charAt(whole.length() - 1) == '=';
      boolean folded = !next.isEmpty() && (next.charAt(0) == ' ' || next.charAt(0) == '\t');
      if (!soft && !folded) {
        break;
      }
      if (soft) {
        whole.setLength(whole.length() - 1);
      }
      whole.append(checked(soft ? next : next.substring(1)));
      if (whole.length() > 100 * ScanReader.CELL) {
        throw new Refused(
            "stakeholders.import.refused.cell", "line", first, "limit", ScanReader.CELL);
      }
      more++;
      ahead = lines.readLine();
    }
    line += more;
    return whole.toString();
  }

  private String checked(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new Refused("stakeholders.import.refused.nul", "line", line);
    }
    return text;
  }

  private static InputStream recoded(InputStream in, String encoding) throws IOException {
    var text = new String(in.readAllBytes(), encoding);
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

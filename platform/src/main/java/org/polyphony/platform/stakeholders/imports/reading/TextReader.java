package org.polyphony.platform.stakeholders.imports.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.polyphony.platform.shared.Refused;

/** Opens bytes as text. */
final class TextReader {

  private static final char MARK = '\uFEFF';

  private TextReader() {}

  /**
   * The text without byte order mark. What is not valid in Unicode is an error; a byte that a code
   * page has no letter for becomes U+FFFD, so that the rows that hold it can be named.
   */
  static Reader open(InputStream in, String encoding) throws IOException {
    var onError = encoding.startsWith("UTF") ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    var decoder =
        Charset.forName(encoding)
            .newDecoder()
            .onMalformedInput(onError)
            .onUnmappableCharacter(onError);
    var text = new PushbackReader(new InputStreamReader(in, decoder), 1);
    int first = text.read();
    if (first >= 0 && first != MARK) {
      text.unread(first);
    }
    return text;
  }

  /** What to tell of a text that cannot be decoded. */
  static Refused refused(CharacterCodingException cause, Content content, String encoding)
      throws IOException {
    int line = encoding.equals("UTF-8") ? Encodings.look(content).badLine() : 1;
    var refused =
        new Refused("stakeholders.import.refused.encoding", "encoding", encoding, "line", line);
    refused.initCause(cause);
    return refused;
  }
}

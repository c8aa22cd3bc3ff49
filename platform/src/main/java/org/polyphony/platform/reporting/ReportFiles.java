package org.polyphony.platform.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.polyphony.platform.operations.Settings;
import org.springframework.stereotype.Service;

/**
 * Writes a report as a file. One at a time: whoever asks while another file is made waits, so that
 * many readers at once cost no more memory than one. The libraries are loaded with the first file.
 */
@Service
public class ReportFiles {

  private final Settings settings;
  private final ReentrantLock turn = new ReentrantLock(true);

  ReportFiles(Settings settings) {
    this.settings = settings;
  }

  /** The forms of the file. */
  public enum Form {
    /** Office Open XML (ISO/IEC 29500), for Word and its kin. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Tagged PDF (PDF/UA, ISO 14289-1) with embedded fonts. */
    PDF("application/pdf");

    private final String type;

    Form(String type) {
      this.type = type;
    }

    /** The media type. */
    public String type() {
      return type;
    }

    /** The extension of file names. */
    public String extension() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Writes a report.
   *
   * @param report the report in words
   * @param form how
   * @param out where; stays open
   * @throws IOException if it cannot be written there
   */
  public void write(ReportDocument report, Form form, OutputStream out) throws IOException {
    String site = settings.baseUrl().toString();
    turn.lock();
    try {
      switch (form) {
        case DOCX -> new ReportDocx(report, site).write(out);
        case PDF -> ReportPdf.write(report, site, out);
      }
    } finally {
      turn.unlock();
    }
  }
}
